import { expect, test } from 'vitest';
import { REAL_STORE as store } from '../events/testing/publishedRecord';
import { LANGS } from '../i18n/text';
import { spanRange } from '../time/span';
import { landmarksOf } from './landmarks';
import { dayScale } from './scale';
import { deadlineMarks } from './ticks';

const EM = 12;
const range = spanRange('2021', store.index.bounds);

test('a name stands over its own day, apart from every diamond and from the next name, or is left out', () => {
  let count = 0;
  for (const lang of LANGS) {
    for (const track of [320, 351, 420, 736, 1000, 1200, 1400, 1872]) {
      const scale = dayScale(range, track, 24);
      const diamonds = deadlineMarks(store, range).map(({ day }) => scale.x(day));
      const names = landmarksOf(store, scale, lang, { em: EM, taken: diamonds });
      count += names.length;
      let end = 0;
      for (const { day, text, x, width } of names) {
        const right = x + width;
        expect(x, text).toBeLessThanOrEqual(scale.x(day));
        expect(right, text).toBeGreaterThanOrEqual(scale.x(day));
        expect([x > end, right <= track], text).toEqual([true, true]);
        for (const diamond of diamonds) expect(diamond < x - 8 || diamond > right + 8, text).toBe(true);
        end = right;
      }
    }
  }
  expect(count).toBeGreaterThan(8);
});
