import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from './pack';

const text = fc.record({ zh: fc.string(), en: fc.string() });
const plain = fc.oneof(
  fc.string().filter((s) => s !== '@'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    plain,
    text,
    fc.array(tie('tree')),
    fc.dictionary(fc.stringMatching(/^[a-y]{3}$/), tie('tree')),
  ),
}));

it('gives back what was packed, whatever it is', () => {
  fc.assert(
    fc.property(tree, (data) => {
      const content = { version: 'v', data };
      expect(unpack(JSON.parse(JSON.stringify(pack(content))))).toEqual(content);
    }),
    { numRuns: 300, seed: 1 },
  );
});

it('keeps the languages apart', () => {
  expect(pack({ version: 'v', title: { zh: '挖矿', en: 'mining' } } as { version: string })).toEqual({
    version: 'v',
    zh: ['挖矿'],
    en: ['mining'],
    data: { title: '@' },
  });
});

it('refuses a text that would be taken for its mark', () => {
  expect(() => pack({ version: 'v', name: '@' } as { version: string })).toThrow(RangeError);
});
