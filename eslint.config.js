import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { bareText } from './lint/bareText.js';
import { floors } from './lint/floors.js';

const SRC = `${import.meta.dirname}/src`;

/**
 * The rooms of src/, lowest floor first. A file may import its own room and those below; rooms of one floor do not know each
 * other, so that there are no circles of rooms.
 */
const FLOORS = [
  ['time'],
  ['i18n'],
  ['regions'],
  ['events', 'series'],
  ['record'],
  ['theme', 'state'],
  ['words'],
  ['layers'],
  ['drawing'],
  ['export'],
  ['ui'],
  ['map', 'timeline', 'panel', 'chronology', 'filter', 'sources', 'table', 'share', 'story'],
  ['tabs'],
  ['embed'],
  ['pages/boot', 'pages/links', 'pages/main'],
  ['pages', 'cli'],
  ['build'],
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
/** Code that treats one language otherwise than the other: asks which it is, names its tag, or joins texts as one of them does. */
const LANGUAGE_BRANCHES = [
  'BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/^(zh|en)$/]',
  'SwitchCase > Literal[value=/^(zh|en)$/]',
  'CallExpression[callee.property.name=/^(startsWith|endsWith|includes|test)$/] > Literal[value=/^(zh|en)\\b/]',
  'Literal[regex.pattern=/\\b(zh|en)\\b/]',
  'Literal[value=/^(zh|en)-[A-Z]/]',
  'CallExpression[callee.property.name="join"] > Literal[value=/[、，；：。]/]',
];
const NO_VIEW_LIBRARIES = ['react', 'react-dom', 'react-dom/*', 'react/*', 'maplibre-gl', 'maplibre-gl/*'];
/** The lowest floor whose rooms may use a view library. */
const UI = FLOORS.findIndex((rooms) => rooms.includes('ui'));

const filesOf = (rooms) => rooms.map((room) => `src/${room}/**/*.{ts,tsx}`);
/** The floors as they are for what runs in a browser: the rooms of Node stand above all others, out of its reach. */
const BROWSER_FLOORS = [
  ...FLOORS.map((rooms) => rooms.filter((room) => !NODE_ROOMS.includes(room))),
  NODE_ROOMS,
];
/** Files that stand in no room. */
const OUTSIDE = ['e2e/**', 'geo/**', 'lint/**'];
const floorRules = [
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { rooms: { rules: { floors } } },
    rules: { 'rooms/floors': ['error', { root: SRC, floors: BROWSER_FLOORS }] },
  },
  {
    files: [...filesOf(NODE_ROOMS), ...NODE_FILES],
    ignores: OUTSIDE,
    rules: { 'rooms/floors': ['error', { root: SRC, floors: FLOORS }] },
  },
  {
    // Tests read the record's text files, and hold a room against the files, pages and pictures that are made of it.
    files: TESTS,
    ignores: OUTSIDE,
    rules: {
      'rooms/floors': ['error', { root: SRC, floors: FLOORS, except: ['record', 'export', 'cli', 'build'] }],
    },
  },
];

const mayNotUse = (group) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group, message: 'Not in this room: see eslint.config.js' }] },
  ],
});
/** The libraries that a room may not use; the map's engine is for the map alone. */
const libraryRules = FLOORS.flatMap((rooms, floor) =>
  rooms.flatMap((room) => {
    const group = floor < UI ? NO_VIEW_LIBRARIES : room === 'map' ? [] : ['maplibre-gl', 'maplibre-gl/*'];
    const everywhere = { files: filesOf([room]), rules: group.length > 0 ? mayNotUse(group) : {} };
    if (NODE_ROOMS.includes(room)) return [everywhere];
    const inBrowser = mayNotUse([...group, ...NODE_LIBRARIES]);
    return [everywhere, { files: filesOf([room]), ignores: NODE_FILES, rules: inBrowser }];
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
    ignores: TESTS,
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
          selector: LANGUAGE_BRANCHES.join(', '),
          message:
            'What differs between languages stands in a table: src/i18n/language.ts or typesetting.ts, or in messages.',
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
  ...libraryRules,
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
