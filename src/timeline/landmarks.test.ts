import { expect, test } from 'vitest';
import { REAL_STORE as record } from '../events/testing/publishedRecord';
import { LANGS } from '../i18n/text';
import { day } from '../time/day';
import { spanRange } from '../time/span';
import { landmarksOf } from './landmarks';
import { dayScale } from './scale';
import { deadlineMarks } from './ticks';

const EM = 12;
const range = spanRange('2021', record.index.bounds);

test('a name begins or ends at the line of its own day, apart from the next name, or is left out', () => {
  let count = 0;
  for (const lang of LANGS) {
    for (const track of [320, 351, 420, 736, 1000, 1200, 1400, 1872]) {
      const scale = dayScale(range, track, 24);
      const diamonds = deadlineMarks(record, range).map(({ day }) => scale.x(day));
      const names = landmarksOf(record, scale, lang, { em: EM, taken: diamonds });
      count += names.length;
      let end = 0;
      for (const { day, text, x, width } of names) {
        const right = x + width;
        expect([x - 4, right + 4], text).toContainEqual(expect.closeTo(scale.x(day)));
        expect([x > end, right <= track], text).toEqual([true, true]);
        end = right;
      }
    }
  }
  expect(count).toBeGreaterThan(20);
});

test('a name stands on the side of its line that is clear of diamonds', () => {
  const scale = dayScale(range, 1400, 24);
  const at = scale.x(day('2021-09-24'));
  const startBy = (diamond: number) =>
    landmarksOf(record, scale, 'en', { em: EM, taken: [diamond] }).find((name) => name.day === '2021-09-24')!
      .x;
  expect(startBy(at - 40)).toBeGreaterThan(at);
  expect(startBy(at + 40)).toBeLessThan(at);
});
