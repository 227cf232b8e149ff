import fc from 'fast-check';
import { parseDocument, stringify, visit } from 'yaml';
import { describe, expect, it } from 'vitest';
import { faultsOfTexts, recordText } from './testing/edited';

const FILES = [
  '630000-qinghai.yaml',
  '640000-ningxia.yaml',
  '650000-xinjiang.yaml',
  'sichuan-projects.yaml',
  'article.yaml',
];
const damage = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1.5, '', [], {}, [null], { zh: 1 }, { events: {} }),
  fc.string({ maxLength: 5 }),
);

/** The record file `name` with its `nth` value replaced. */
function damaged(name: string, nth: number, value: unknown): string {
  const doc = parseDocument(recordText(name));
  let count = 0;
  visit(doc, { Pair: () => void (count += 1) });
  let left = nth % count;
  visit(doc, {
    Pair(_key, pair) {
      if (left > 0) return void (left -= 1);
      pair.value = doc.createNode(value);
      return visit.BREAK;
    },
  });
  return stringify(doc);
}

describe('a value of any kind in any place', () => {
  it('never stops the validator: it reports faults with a file and a line', () => {
    const property = fc.property(fc.constantFrom(...FILES), fc.nat(4000), damage, (name, nth, value) => {
      const faults = faultsOfTexts({ [name]: damaged(name, nth, value) });
      for (const { file, line, message } of faults) {
        expect(file).toMatch(/\.yaml$/);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(message).not.toMatch(/undefined|\[object/);
      }
    });
    fc.assert(property, { numRuns: 60, seed: 20210620 });
  }, 60_000);
});
