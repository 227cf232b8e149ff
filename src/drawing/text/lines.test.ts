import { describe, expect, test } from 'vitest';
import { breakLines } from './lines';
import { textWidth } from './measure';

const ZH =
  '四川省发展和改革委员会、四川省能源局要求：“排查清理关停虚拟货币‘挖矿’项目”（川发改办〔2021〕号），6月20日前完成甄别清理关停。';
const EN =
  'The notice names 26 projects (“listed as suspected”) and asks the utilities to screen, clear and shut them down by 20 June 2021.';

describe.each([
  ['zh', ZH],
  ['en', EN],
] as const)('%s', (lang, text) => {
  test.each([90, 140, 233, 400])('lines are no wider than %d, and nothing is lost', (width) => {
    const lines = breakLines(text, width, { size: 14, face: 'sans' }, lang);
    for (const line of lines) expect(textWidth(line, 14, 'sans', lang)).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  test('no line begins with closing punctuation or ends with opening punctuation', () => {
    for (let width = 90; width < 400; width += 7) {
      for (const line of breakLines(text, width, { size: 14, face: 'sans' }, lang)) {
        expect(line).not.toMatch(/^[，。、：；！？）”’〕》.,:;)]/);
        expect(line).not.toMatch(/[（“‘〔《(]$/);
      }
    }
  });
});

test('an address longer than a line is cut', () => {
  const url = 'https://example.org/?time=2021-06-20&dates=recorded&lang=en&data=0123456789ab';
  const lines = breakLines(url, 120, { size: 10, face: 'sans' }, 'en');
  expect(lines.join('')).toBe(url);
  for (const line of lines) expect(textWidth(line, 10, 'sans', 'en')).toBeLessThanOrEqual(120);
});

test('a line end in the text ends the line', () => {
  expect(breakLines('one\ntwo', 500, { size: 10, face: 'sans' }, 'en')).toEqual(['one', 'two']);
});
