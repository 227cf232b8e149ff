import { describe, expect, test } from 'vitest';
import { balanceLines, breakLines } from './lines';
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

test('a Chinese line ends in no number, name or common word', () => {
  const text =
    '2021年6月20日：内蒙古和黑龙江关停约1200台矿机，国家发改委称26个项目6月底前全部退出虚拟货币挖矿';
  for (let width = 120; width < 500; width += 3) {
    const lines = breakLines(text, width, { size: 14, face: 'sans' }, 'zh');
    for (const whole of [
      '2021年6月20日',
      '内蒙古',
      '黑龙江',
      '约1200台',
      '国家发改委',
      '26个',
      '6月底前',
      '虚拟货币',
    ])
      expect(
        lines.some((line) => line.includes(whole)),
        `${whole} at ${width}`,
      ).toBe(true);
  }
});

test('a headline in balanced lines takes as few as another, and none of them is much shorter', () => {
  const style = { size: 25, face: 'serif' } as const;
  for (const [lang, text] of [
    ['en', 'Sichuan, ordered to stop; some mines shut, raided or fined'],
    ['zh', '四川下令停止挖矿；部分矿场已关停或被查处'],
  ] as const) {
    const lines = balanceLines(text, 330, style, lang);
    expect(lines.length).toBe(breakLines(text, 330, style, lang).length);
    const widths = lines.map((line) => textWidth(line, style.size, style.face, lang));
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.6);
  }
});

test('an English line ends in no word with a hyphen that fits on a line', () => {
  for (let width = 120; width < 400; width += 7) {
    const lines = breakLines(
      'eleven departments order nationwide clean-up of crypto-mining',
      width,
      { size: 14, face: 'sans' },
      'en',
    );
    expect(lines.filter((line) => line.endsWith('-'))).toEqual([]);
  }
});
