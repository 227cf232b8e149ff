import { expect, it } from 'vitest';
import { columnsOf, rowsOf } from './columns';

it('texts of a column stand in one, unless one holds what would part them', () => {
  expect(columnsOf([{ id: 'a' }, {}, { id: 'c' }])).toEqual({ id: 'a||c' });
  const rows = [{ id: 'a|b' }, { id: '', at: 0 }, { id: 'c' }];
  expect(rowsOf(columnsOf(rows))).toEqual([rows[0], { at: 0 }, rows[2]]);
});

it('rows come out of their columns as they went in, without what was absent', () => {
  const rows = [
    { id: 'a', name: { zh: '甲', en: 'A' }, short: undefined },
    { id: 'b', name: null, at: 0 },
    { id: 'c', name: { zh: '丙' }, at: 2 },
  ];
  expect(rowsOf(columnsOf(rows))).toEqual([rows[0], { id: 'b', at: 0 }, rows[2]]);
});
