import { dirname, relative, resolve, sep } from 'node:path';

/** The listed room that holds a file of `root`; of two, the inner one. Undefined outside all. */
function roomOf(file, root, rooms) {
  const path = relative(root, file).split(sep).join('/');
  return rooms.filter((room) => path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0];
}

/**
 * Rooms stand on floors. A file may import its own room and those on lower floors, in whatever way it imports, so that no
 * circle of rooms can be. Options: `root`, the folder of the rooms; `floors`, lists of rooms, the lowest first; `except`, rooms
 * that may be imported from any floor.
 */
export const floors = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: {
          root: { type: 'string' },
          floors: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
          except: { type: 'array', items: { type: 'string' } },
        },
        required: ['root', 'floors'],
        additionalProperties: false,
      },
    ],
    messages: {
      higher:
        '{{ from }} may not import {{ to }}, which does not stand on a lower floor: see eslint.config.js.',
      homeless: 'This file lies in no room: give its folder a floor in eslint.config.js.',
    },
  },
  create({ filename, options: [{ root, floors: table, except = [] }], report }) {
    const rooms = table.flat();
    const floorOf = (room) => table.findIndex((floor) => floor.includes(room));
    const from = roomOf(filename, root, rooms);
    if (from === undefined) return { Program: (node) => report({ node, messageId: 'homeless' }) };
    const check = (source) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const to = roomOf(resolve(dirname(filename), source.value), root, rooms);
      if (to === undefined || to === from || except.includes(to) || floorOf(to) < floorOf(from)) return;
      report({ node: source, messageId: 'higher', data: { from, to } });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
    };
  },
};
