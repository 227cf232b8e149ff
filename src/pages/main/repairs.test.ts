import { expect, test } from 'vitest';
import { testContext as context } from '../../state/testing/context';
import { parseUrl } from '../../state/url';
import { repairs } from './repairs';

function told(query: string) {
  const { state, warnings } = parseUrl(query, context);
  return repairs(warnings, state, context).map(({ detail, instead }) => [detail, instead]);
}
const both = (text: string) => ({ zh: text, en: text });

test('each repaired value of a link is told with what is used instead, places by name', () => {
  expect(told('time=2021-13-45&region=XX&dates=recorded')).toEqual([
    ['time=2021-13-45', both('2021-06-20')],
    ['region=XX', { zh: '全国', en: 'China' }],
  ]);
  expect(told('time=1999-01-01&region=513200')).toEqual([
    ['time=1999-01-01', both('2013-01-01')],
    ['region=513200', { zh: '四川', en: 'Sichuan' }],
  ]);
  expect(told('select=CN-SC~XX&view=20/30/100&lang=xx')).toEqual([
    ['select=CN-SC~XX', { zh: '四川', en: 'Sichuan' }],
    ['view=20/30/100', both('8.5/30/100')],
    ['lang=xx', both('en')],
  ]);
});

test('a repaired value in whose place there is nothing is told as the default', () => {
  expect(told('event=no-such-event&select=XX')).toEqual([
    ['event=no-such-event', both('')],
    ['select=XX', both('')],
  ]);
});

test('of a value as long as an address can be the beginning is told', () => {
  const [detail] = told(`time=${'9'.repeat(4000)}`)[0]!;
  expect(detail).toBe(`time=${'9'.repeat(80)}…`);
  expect(told(`select=${'四'.repeat(80)}`)[0]![0]).toBe(`select=${'四'.repeat(80)}`);
});

test('a slip in a name is told with the name that it looks like and the value that this has', () => {
  expect(told('tiem=2021-06-18&reigon=CN-SC')).toEqual([
    ['tiem=2021-06-18', both('time=2021-06-20')],
    ['reigon=CN-SC', both('region=CN')],
  ]);
});
