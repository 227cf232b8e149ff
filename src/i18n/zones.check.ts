/**
 * Prints, as JSON, what the day functions and formats answer in this process; run under several time zones by
 * `zones.test.ts`, because a zone is fixed when a process starts.
 */
import { formatDated, formatDay, formatPublished } from './format';
import { LANGS } from './text';
import { addDays, addMonths, day, dayFromNumber, dayNumber, MS_PER_DAY, parseDay } from '../time/day';
import { spanOf, spanRange } from '../time/span';

const EDGES = [
  '2013-01-01',
  '2020-02-29',
  '2020-03-08',
  '2020-12-31',
  '2021-01-01',
  '2021-06-20',
  '2021-12-31',
];
const bounds = {
  from: day('2013-01-01'),
  to: day('2026-02-06'),
  earliest: day('2013-12-05'),
  latest: day('2026-02-06'),
};

const answers = {
  number: dayNumber(day('2021-06-20')),
  long: LANGS.toReversed().map((lang) => formatDay(day('2021-06-20'), lang)),
  edges: EDGES.map((text) => {
    const d = day(text);
    return {
      parsed: parseDay(text),
      back: dayFromNumber(dayNumber(d)),
      next: addDays(d, 1),
      month: addMonths(d, 1),
      span: spanRange(spanOf(d), bounds),
      written: LANGS.flatMap((lang) => [
        ...(['long', 'medium', 'short', 'month', 'year'] as const).map((style) => formatDay(d, lang, style)),
        formatDated(d, 'minute', '21:00', lang),
        formatPublished(text, lang),
      ]),
    };
  }),
};
const localDay = Number(
  new Intl.DateTimeFormat('en', { day: 'numeric' }).format(dayNumber(day('2020-03-08')) * MS_PER_DAY),
);
process.stdout.write(JSON.stringify({ answers, localDay }));
