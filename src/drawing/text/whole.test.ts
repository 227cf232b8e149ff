import { expect, it } from 'vitest';
import { runsOf } from './whole';

it('keeps the name of an office, a date and a count whole in a Chinese line, and leaves the text as it is', () => {
  const text = '2021年9月24日：国家发改委等十部门整治26个项目';
  const runs = runsOf(text, 'zh');
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runs.filter(({ whole }) => whole).map((run) => run.text)).toEqual(
    expect.arrayContaining(['2021年9月24日', '国家发改委', '26个']),
  );
});

it('leaves English to its spaces', () => {
  expect(runsOf('A crypto-mining ban', 'en')).toEqual([{ text: 'A crypto-mining ban', whole: false }]);
});
