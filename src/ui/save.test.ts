import { describe, expect, it } from 'vitest';
import { downloadAccess, type WindowFacts } from './save';

const frame = (sandbox: string | null) => ({ getAttribute: () => sandbox });
const CASES: readonly (readonly [what: string, facts: WindowFacts, access: string])[] = [
  ['a page in no sandbox', { sandboxed: false, frame: null }, 'granted'],
  ['a plain frame of the same origin', { sandboxed: false, frame: frame(null) }, 'granted'],
  ['a tab that a sandboxed frame has opened', { sandboxed: true, frame: null }, 'doubtful'],
  ['a sandbox that may not be looked into', { sandboxed: true, frame: null }, 'doubtful'],
  ['a plain frame in a sandbox', { sandboxed: true, frame: frame(null) }, 'doubtful'],
  [
    'a sandbox with downloads, which may lie in another',
    { sandboxed: true, frame: frame('allow-scripts Allow-Downloads') },
    'doubtful',
  ],
  [
    'a sandbox without downloads',
    { sandboxed: true, frame: frame('allow-scripts allow-same-origin') },
    'refused',
  ],
  ['an empty sandbox', { sandboxed: true, frame: frame('') }, 'refused'],
];

describe('whether files can be saved', () => {
  for (const [what, facts, access] of CASES) {
    it(`${what}: ${access}`, () => {
      expect(downloadAccess(facts)).toBe(access);
    });
  }
});
