import { expect, test } from 'vitest';
import type { LegendRow } from '../../layers/legend';
import { rowKeeper } from './sameRows';

const row = (key: string, label: string): LegendRow => ({
  key,
  sample: 'below',
  label,
  short: label,
  places: '',
});

test('a row that says the same as on the day before is that row, whatever became of the others', () => {
  const keep = rowKeeper();
  const [ordered, warned] = keep([row('ordered', 'Ordered'), row('signalled', 'Warned')]);
  const next = keep([row('part', 'In part'), row('signalled', 'Warned'), row('ordered', 'Ordered in part')]);
  expect(next.map(({ label }) => label)).toEqual(['In part', 'Warned', 'Ordered in part']);
  expect(next[1]).toBe(warned);
  expect(next).not.toContain(ordered);
});
