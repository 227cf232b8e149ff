import { describe, expect, it } from 'vitest';
import { downloadAccess, type WindowFacts } from './save';

const frame = (sandbox: string | null) => ({ getAttribute: () => sandbox });
const FRAMED: WindowFacts = { framed: true, deeper: false, frame: null, origin: 'https://map.example' };
const CASES: readonly (readonly [what: string, facts: Partial<WindowFacts>, access: string])[] = [
  ['a page of its own', { framed: false }, 'granted'],
  ['a page that is itself sandboxed', { framed: false, origin: 'null' }, 'doubtful'],
  ['a plain frame of the same origin', { frame: frame(null) }, 'granted'],
  ['a sandbox without downloads', { frame: frame('allow-scripts allow-same-origin') }, 'refused'],
  ['an empty sandbox', { frame: frame('') }, 'refused'],
  ['a sandbox with downloads', { frame: frame('allow-scripts Allow-Downloads') }, 'granted'],
  ['a plain frame in another frame', { frame: frame(null), deeper: true }, 'doubtful'],
  ['a frame of another origin', {}, 'doubtful'],
  ['a sandbox of no origin', { origin: 'null' }, 'doubtful'],
];

describe('whether files can be saved', () => {
  for (const [what, facts, access] of CASES) {
    it(`${what}: ${access}`, () => {
      expect(downloadAccess({ ...FRAMED, ...facts })).toBe(access);
    });
  }
});
