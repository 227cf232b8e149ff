import { dayNumber, MS_PER_DAY, type Day } from '../time/day';
import type { DayRange } from '../time/span';
import { firstDay, type Month } from '../time/month';
import type { Lang } from './text';

/** `long`: 20 June 2021; `dayMonth`: 20 June; `short`: 20 Jun; `medium`: 20 Jun 2021; `month`: June 2021; `monthOnly`: Jun; `year`: 2021. Chinese has one form each. */
export type DayStyle = 'long' | 'dayMonth' | 'medium' | 'short' | 'month' | 'monthOnly' | 'year';

/** The languages' locales for `Intl` and browsers. */
export const LOCALE: Readonly<Record<Lang, string>> = { en: 'en-GB', zh: 'zh-CN' };
const PARTS: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'long' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  monthOnly: { month: 'short' },
  year: { year: 'numeric' },
};

// Formatters are costly to make, and are asked for on every slider step: each is made once, when it is first asked for. Made
// all together they would hold the first frame of a page up for longer than all else that runs before it.
const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a day in `lang`, as exact as `style`. */
function formatOf(lang: Lang, style: DayStyle): Intl.DateTimeFormat {
  const key = lang + style;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALE[lang], { ...PARTS[style], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

const texts = new Map<string, string>();

/** `d` written out in `lang`. A civil date: the same text in every time zone. */
export function formatDay(d: Day, lang: Lang, style: DayStyle = 'long'): string {
  // A step of the slider names its day in half a dozen places, and those of acts again and again.
  const key = lang + style + d;
  const text = texts.get(key) ?? formatOf(lang, style).format(dayNumber(d) * MS_PER_DAY);
  texts.set(key, text);
  return text;
}

/** A month written out: "June 2021". */
export function formatMonth(m: Month, lang: Lang): string {
  return formatDay(firstDay(m), lang, 'month');
}

/** Days from one to another; a year that both share is said once. */
const DAYS: Readonly<Record<Lang, (from: Day, to: Day, isSameYear: boolean) => string>> = {
  en: (from, to, isSameYear) =>
    `${formatDay(from, 'en', isSameYear ? 'dayMonth' : 'long')} to ${formatDay(to, 'en')}`,
  zh: (from, to, isSameYear) =>
    `${formatDay(from, 'zh')}至${formatDay(to, 'zh', isSameYear ? 'dayMonth' : 'long')}`,
};

/** A range of days written out: "20 May to 1 July 2021"; a range of one day is that day. */
export function formatDays({ from, to }: DayRange, lang: Lang): string {
  if (from === to) return formatDay(to, lang);
  return DAYS[lang](from, to, from.slice(0, 4) === to.slice(0, 4));
}

/** How exactly a date is known; the values of the record's `datePrecision`. */
export type Precision = 'day' | 'minute' | 'month' | 'mid-month' | 'late-month' | 'not-before' | 'not-after';

type Dated = Readonly<Record<Precision, (date: string, time: string) => string>>;

const DATED: Readonly<Record<Lang, Dated>> = {
  en: {
    day: (date) => date,
    minute: (date, time) => `${date}, ${time} China time`,
    month: (month) => month,
    'mid-month': (month) => `mid-${month}`,
    'late-month': (month) => `late ${month}`,
    'not-before': (date) => `${date} or later`,
    'not-after': (date) => `${date} or earlier`,
  },
  zh: {
    day: (date) => date,
    minute: (date, time) => `${date}${time}`,
    month: (month) => month,
    'mid-month': (month) => `${month}中旬`,
    'late-month': (month) => `${month}下旬`,
    'not-before': (date) => `${date}或之后`,
    'not-after': (date) => `${date}或之前`,
  },
};

/** `d` as exactly as it is known: a month when only the month is, "or later" for a lower bound, with the hour for a minute. */
export function formatDated(d: Day, precision: Precision, time: string | undefined, lang: Lang): string {
  const style = precision.endsWith('month') ? 'month' : 'long';
  return DATED[lang][precision](formatDay(d, lang, style), time ?? '');
}

/** A day, month or year as a source gives it (`2021`, `2021-06`, `2021-06-20`), in `lang`. */
export function formatPublished(text: string, lang: Lang): string {
  if (/^\d{4}$/.test(text)) return formatDay(`${text}-01-01` as Day, lang, 'year');
  if (/^\d{4}-\d{2}$/.test(text)) return formatMonth(text as Month, lang);
  return formatDay(text as Day, lang, 'medium');
}

const numbers: Partial<Record<Lang, Intl.NumberFormat>> = {};
const collators: Partial<Record<Lang, Intl.Collator>> = {};
const lists: Partial<Record<Lang, Intl.ListFormat>> = {};

/** A number with the digit grouping of `lang`. */
export function formatNumber(n: number, lang: Lang): string {
  return (numbers[lang] ??= new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: 6 })).format(n);
}

/** The order of two texts in a list of `lang`, as `Array.sort` takes it: by letters, Chinese by its sounds. */
export function compareTexts(lang: Lang): (a: string, b: string) => number {
  return (collators[lang] ??= new Intl.Collator(LOCALE[lang])).compare;
}

/** Items joined as `lang` writes a list: "a, b and c", "a、b和c". */
export function formatList(items: readonly string[], lang: Lang): string {
  return (lists[lang] ??= new Intl.ListFormat(LOCALE[lang], { type: 'conjunction' })).format(items);
}

/** `text` with its first letter in upper case; for fragments that stand alone. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** The languages' tags for `lang` attributes. */
export const LANG_TAG: Readonly<Record<Lang, string>> = { en: 'en', zh: 'zh-Hans' };
