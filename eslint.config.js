import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { bareText } from './lint/bareText.js';

/** The rooms of src/, lowest floor first. A room may import its own floor's files only inside itself, and anything below. */
const FLOORS = [
  ['time', 'i18n'],
  ['regions'],
  ['events', 'series'],
  ['record'],
  ['theme', 'state'],
  ['words', 'layers'],
  ['drawing', 'export'],
  ['ui'],
  ['map', 'timeline', 'panel', 'chronology', 'filter', 'sources', 'table', 'share', 'story'],
  ['tabs'],
  ['embed'],
  ['pages', 'build', 'cli'],
];
/** Rooms that run in Node alone and the libraries that only they use; tests of any room may use them. */
const NODE_ROOMS = ['record', 'build', 'cli'];
const NODE_LIBRARIES = ['node:*', 'yaml', 'zod', 'pinyin-pro', 'opencc-js/*'];
const NODE_FILES = [
  'src/build/**',
  'src/pages/links/**',
  'src/story/read/**',
  '**/build.ts',
  '**/testing/**',
  '**/*.test.{ts,tsx}',
  '**/*.check.ts',
];
const TESTS = ['**/*.test.{ts,tsx}', '**/*.spec.ts', '**/testing/**'];
/** Closures over the state of one part of the map, each a single function still. */
const LONG = [
  'src/map/controller.ts',
  'src/map/interaction.ts',
  'src/map/list/mountRegionList.ts',
  'src/map/explorer/explorerSurface.ts',
];
const NO_VIEW_LIBRARIES = ['react', 'react-dom', 'react-dom/*', 'react/*', 'maplibre-gl', 'maplibre-gl/*'];
/** Rooms of one floor do not know each other, but for composition, which may reach everything, and for these. */
const MAY_KNOW_EACH_OTHER = new Set(['time', 'i18n', 'layers', 'drawing', 'export']);
const COMPOSITION = FLOORS.length - 1;
/** The lowest room that may use a view library. */
const UI = FLOORS.findIndex((rooms) => rooms.includes('ui'));

const inRoom = (room) => [`**/../${room}/*`, `**/../${room}/**`];
const mayNotImport = (room, group) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group, message: `src/${room} may not import this: see the floors in CONTRIBUTING.md` }] },
  ],
});

const floorRules = FLOORS.flatMap((rooms, floor) =>
  rooms.flatMap((room) => {
    const higher = FLOORS.slice(floor + 1).flat();
    const beside =
      floor === COMPOSITION || MAY_KNOW_EACH_OTHER.has(room) ? [] : rooms.filter((other) => other !== room);
    const banned = [...higher, ...beside].filter((other) => other !== 'record');
    const libraries = floor < UI ? NO_VIEW_LIBRARIES : room === 'map' ? [] : ['maplibre-gl', 'maplibre-gl/*'];
    const files = [`src/${room}/**/*.{ts,tsx}`];
    const everywhere = { files, rules: mayNotImport(room, [...banned.flatMap(inRoom), ...libraries]) };
    if (NODE_ROOMS.includes(room)) return [everywhere];
    const group = [...new Set([...banned, ...NODE_ROOMS])].flatMap(inRoom);
    const inBrowser = mayNotImport(room, [...group, ...libraries, ...NODE_LIBRARIES]);
    return [everywhere, { files, ignores: NODE_FILES, rules: inBrowser }];
  }),
);

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'public', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules } },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 400 }],
      'no-warning-comments': 'error',
    },
  },
  {
    ignores: [...TESTS, ...LONG],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  { ignores: TESTS, rules: { 'max-params': ['error', { max: 4 }] } },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/time/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Days are civil dates in China: use src/time.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Rendering must be deterministic.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/i18n/**', 'src/ui/latePart.tsx', '**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/^(zh|en)$/]',
          message:
            'What differs between languages stands in one table: src/i18n/language.ts, or in messages.',
        },
        {
          selector:
            "ImportDeclaration[source.value='react'] ImportSpecifier[imported.name=/^(lazy|Suspense)$/]",
          message: 'latePart of src/ui makes a part that arrives late, with its boundary, notice and retry.',
        },
      ],
    },
  },
  ...floorRules,
  {
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    languageOptions: {
      parserOptions: { project: 'lint/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { own: { rules: { 'bare-text': bareText } } },
    rules: { 'own/bare-text': 'error' },
  },
  {
    files: ['**/*.mjs', '*.js', '.ci/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
