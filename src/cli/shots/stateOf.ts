import type { AppState } from '../../state/state';
import { resolveTime, parseTime } from '../../state/time';
import { DEFAULT_STATE, parseUrl, type UrlContext } from '../../state/url';
import { parseDay } from '../../time/day';
import { queryOf } from './askedOf';
import type { Entry } from './schema';

/** Says what is wrong with the value of a key. */
export type Report = (key: string, message: string) => void;

const NAMES = ['time', 'region', 'select', 'event', 'dates'] as const;

/** What to do about a value that the address would have to repair. */
function advice(param: string, value: string, { bounds, gazetteer }: UrlContext): string {
  const quoted = JSON.stringify(value);
  if (param === 'time') {
    const parts = value.split('..').filter((part) => part !== '');
    const bad = parts.find((part) => !['earliest', 'latest'].includes(part) && parseDay(part) === undefined);
    if (bad !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(bad)) return `${bad} is not a day of the calendar`;
    const read = parseTime(value, bounds);
    if (!read) {
      return `not a time: ${quoted}; write a day as 2021-06-20, earliest, latest or a range 2021-05-21..2021-06-30`;
    }
    const { from, to } = resolveTime(read.time, bounds);
    const inside = parts.every(
      (part) => parseDay(part) === undefined || (part >= bounds.from && part <= bounds.to),
    );
    return inside
      ? `the range ends before it begins: ${from} comes first, then ${to}`
      : `${quoted} lies outside the record, which runs from ${bounds.from} to ${bounds.to}`;
  }
  if (param === 'region') {
    const known = gazetteer.parse(value);
    return known === undefined
      ? `no region ${quoted}: write CN, or a province as CN-SC or 510000`
      : `${quoted} is no province: enter its province and put it under select`;
  }
  if (param === 'select') return `${quoted} names an unknown region, or one twice`;
  if (param === 'event') return `no event ${quoted} in the record`;
  return `not understood: ${quoted}`;
}

/** The state that an entry asks for; whatever had to be repaired is reported, and the entry then not used. */
export function entryState(entry: Entry, context: UrlContext, report: Report): AppState {
  const { url, state, lang } = entry;
  if (url !== undefined && state !== undefined)
    report('url', 'give either url or state (or matrix), not both');
  const query =
    url === undefined
      ? new URLSearchParams(NAMES.flatMap((name) => (state?.[name] ? [[name, state[name]]] : []))).toString()
      : queryOf(url);
  const parsed = parseUrl(query, context, DEFAULT_STATE);
  for (const { param, value } of parsed.warnings) {
    report(url === undefined ? param : 'url', advice(param, value, context));
  }
  return lang === undefined ? parsed.state : { ...parsed.state, lang };
}
