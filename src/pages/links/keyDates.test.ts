import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FontListing } from '../../cli/fonts';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { KEY_DATES_FILE, parseKeyDates } from './keyDates';

const TEXT = readFileSync(KEY_DATES_FILE, 'utf8');
const always = () => true;
const entry = (date: string, zh = '理由。', en = 'Reason.') =>
  `- date: ${date}\n  why:\n    zh: ${zh}\n    en: ${en}\n`;

describe('the key dates', () => {
  it('each carry an event of the record and a reason in both languages', () => {
    const record = REAL_STORE;
    const dates = parseKeyDates(TEXT, (d) => record.eventsOn(d).length > 0);
    expect(dates.length).toBeGreaterThanOrEqual(12);
    expect(dates.map(({ date }) => date)).toContain('2021-06-20');
    for (const { why } of dates) {
      expect(why.zh).toMatch(/[。]$/);
      expect(why.en).toMatch(/[.]$/);
    }
  });

  it('use only characters that our typeface for Chinese text holds', () => {
    const listings = JSON.parse(readFileSync('public/fonts/fonts.json', 'utf8')) as FontListing[];
    const held = new Set(listings.find(({ file }) => file === 'sans-sc-400.woff2')!.characters);
    const chinese = [...TEXT].filter((c) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(c));
    expect(chinese.filter((c) => !held.has(c))).toEqual([]);
  });

  it('fail to be read with every fault named: no such day, no event, twice, out of order, one language', () => {
    const broken = entry('2021-06-20') + entry('2021-06-20') + entry('2021-06-18') + entry('2021-06-25');
    expect(() => parseKeyDates(broken, (d) => d !== '2021-06-25')).toThrow(
      /2021-06-20: comes twice[^]*2021-06-18: comes twice or out of order[^]*2021-06-25: the record has no event/,
    );
    expect(() => parseKeyDates(entry('2021-02-30'), always)).toThrow(/0\.date: not a real day/);
    expect(() => parseKeyDates('- date: 2021-06-20\n  why:\n    zh: 理由。\n', always)).toThrow(/0\.why\.en/);
    expect(() => parseKeyDates('[]', always)).toThrow(KEY_DATES_FILE);
  });
});
