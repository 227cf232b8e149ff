import { addDays, addMonths, type Day } from './day';
import type { DayRange } from './span';
import { writtenDay, writtenStretch } from './writtenDay';

/** What a reader may write before a range, and what is not part of it. */
const LEAD = /^(?:compare |from |between |the |比较|对比|从|自|由) ?/;

/** What may stand between two ends. A hyphen stands in dates as well: each place is tried. */
const JOINTS = / (?:to|until|till|through|and|with) | ?(?:\.{2,3}|[-–—~至到与和]) ?/g;

const NUMBERS = [
  'one two three four five six seven eight nine ten eleven twelve'.split(' '),
  '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' '),
];

/** What each unit adds to a day. */
const UNITS: readonly (readonly [name: RegExp, add: (from: Day, n: number) => Day])[] = [
  [/day|天|日/, addDays],
  [/week|周|星期/, (from, n) => addDays(from, 7 * n)],
  [/month|月/, addMonths],
  [/year|年/, (from, n) => addMonths(from, 12 * n)],
];

/** A whole text that counts days from one on, or back from it, folded. */
const COUNTED = [
  /^(?<n>\d{1,3}|[a-z]{3,6}) (?<unit>day|week|month|year)s? (?:(?<back>before)|from|after|since) (?<start>.+)$/,
  /^(?<start>.+?) ?(?:之|以)?(?:(?<back>前)|起|后|开始)的? ?(?<n>\d{1,3}|[一二两三四五六七八九十]{1,2}) ?个?(?<unit>天|日|周|星期|月|年)$/,
];

/** The first and last day of a text that is a date, a month or a year with its year written. */
function daysOf(text: string): DayRange | undefined {
  const written = writtenDay(text);
  const day = written?.year == null ? undefined : written.inYear(written.year);
  return day === undefined ? writtenStretch(text) : { from: day, to: day };
}

const yearIn = (text: string) => /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];

/** The days of one end, with the year, or month and year, taken from the `other` where it has none of its own. */
function endOf(text: string, other: string, year: number): DayRange | undefined {
  const y = yearIn(other) ?? year;
  const month = /[a-z]{3,9}/.exec(other)?.[0] ?? '';
  const monthZh = /\d{1,2}月/.exec(other)?.[0] ?? '';
  const written = [text, `${text} ${y}`, `${text} ${month} ${y}`, `${y}年${text}`, `${y}年${monthZh}${text}`];
  return written.map(daysOf).find((days) => days !== undefined);
}

/** The days between two ends that are written out. */
function between(text: string, year: number): DayRange | undefined {
  for (const joint of text.matchAll(JOINTS)) {
    const [first, last] = [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)];
    const [a, b] = [endOf(first, last, year), endOf(last, first, year)];
    if (a && b && a.from <= b.to) return { from: a.from, to: b.to };
    // Without a year of its own an end may be of another year.
    if (a && b && yearIn(first) && yearIn(last)) return { from: b.from, to: a.to };
  }
  return undefined;
}

/** The days counted from one that is written out. */
function counted(text: string, year: number): DayRange | undefined {
  const parts = COUNTED.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  const start = parts && endOf(parts['start']!, '', year)?.from;
  if (!parts || start === undefined) return undefined;
  const number = parts['n']!.replace('两', '二');
  const n = Number(number) || Math.max(...NUMBERS.map((names) => names.indexOf(number) + 1));
  const unit = UNITS.find(([name]) => name.test(parts['unit']!));
  if (n === 0 || !unit) return undefined;
  const end = unit[1](start, parts['back'] === undefined ? n : -n);
  return end < start ? { from: end, to: start } : { from: start, to: end };
}

/**
 * The days that a text is as a whole: those between two dates, months or years, or so many days, weeks, months or years from a
 * date; undefined when it is neither. The end that comes first may be written last. An end without a year is of that of the other end, else of `year`. `text` as for
 * `writtenDay`.
 */
export function writtenRange(text: string, year: number): DayRange | undefined {
  const plain = text.replace(LEAD, '').replace(LEAD, '');
  return counted(plain, year) ?? between(plain, year);
}
