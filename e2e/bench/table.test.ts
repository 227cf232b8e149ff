import { expect, test } from 'vitest';
import { tableLines } from './table';

test('columns line up, ratios refer to the first row, and nothing is written where nothing was measured', () => {
  const rows = [
    { name: 'one', ms: 4 },
    { name: 'three times', ms: 12 },
    { name: 'never', ms: null },
  ];
  const lines = tableLines(
    [
      { head: '', of: (row) => row.name },
      { head: 'ms', of: (row) => row.ms, digits: 1, ratio: true },
    ],
    rows,
  );
  expect(lines).toEqual([
    '                     ms',
    'one           4.0 ×1.00',
    'three times  12.0 ×3.00',
    'never                 –',
  ]);
});
