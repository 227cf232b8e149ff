import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { bareText } from './bareText.js';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      projectService: true,
      tsconfigRootDir: `${import.meta.dirname}/given`,
      ecmaFeatures: { jsx: true },
    },
  },
});
// Read in the place of a file whose project is small.
const filename = `${import.meta.dirname}/given/given.tsx`;
const given = `import type { ReactElement, ReactNode } from 'react';
declare const name: string, count: number, open: boolean, names: string[], node: ReactNode, card: ReactElement;
`;
const errors = (n) => Array.from({ length: n }, () => ({ messageId: 'bare' }));
const page = (code) => ({ filename, code: given + code });

tester.run('bare text', bareText, {
  valid: [
    '<p>{name}</p>;',
    '<p>{open ? name : card}</p>;',
    '<p>Words</p>;',
    '<p>\n  <b>{name}</b>\n  <span>{count}</span>\n</p>;',
    '<p>{open && <b>{name}</b>}{card}</p>;',
    '<ul>{names.map((each) => <li key={each}>{each}</li>)}</ul>;',
    '<p>{/* Words. */}<b>{name}</b></p>;',
    'function Name() { return <b>{name}</b>; }',
    'function nameOf() { return name; }',
  ].map(page),
  invalid: [
    ['<p>{name}<b>{name}</b></p>;', 1],
    ['<p>Words <b>{name}</b></p>;', 1],
    ["<p><b />{' '}<i /></p>;", 1],
    ['<p>{name} {count}</p>;', 3],
    ['<p>{open && count}<b /></p>;', 1],
    ['<p>{names}</p>;', 1],
    ['<p>{node}<b /></p>;', 1],
    ['<>{name}</>;', 1],
    ['function Name() { return name; }', 1],
    ['const Name = () => (open ? name : card);', 1],
    ['function Names() { return names.map((each) => (open ? each : card)); }', 1],
  ].map(([code, n]) => ({ ...page(code), errors: errors(n) })),
});
