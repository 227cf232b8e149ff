import type { AppState } from '../../state/state';
import { resolveTime, parseTime } from '../../state/time';
import { IMAGE_FONT_RANGE, IMAGE_SIZE_RANGE } from '../../state/flags';
import { DEFAULT_STATE, parseUrl, type UrlContext, type UrlWarning } from '../../state/url';
import { requestedPicture, NOTHING_REQUESTED, type RequestedPicture } from '../../export/requested';
import { parseDay } from '../../time/day';
import { STATE_KEYS, type Entry } from './schema';

/** Says what is wrong with the value of a key. */
export type Report = (key: string, message: string) => void;

const range = ({ min, max }: { readonly min: number; readonly max: number }) => `from ${min} to ${max}`;

const PICTURE_VALUES: Readonly<Record<string, string>> = {
  imType: 'must be the name of a preset',
  imWidth: `must be a number of pixels ${range(IMAGE_SIZE_RANGE)}`,
  imHeight: `must be a number of pixels ${range(IMAGE_SIZE_RANGE)}`,
  imFontSize: `must be a number of pixels ${range(IMAGE_FONT_RANGE)}`,
  imDetails: 'must be 0 or 1',
};

/** The query of an address, without its question mark. */
export function queryOf(url: string): string {
  return url.split('#')[0]!.replace(/^[^?]*\??/, '');
}

/** What to do about a value that the address would have to repair. */
function advice({ param, value, meant, repeated }: UrlWarning, { bounds, gazetteer }: UrlContext): string {
  const quoted = JSON.stringify(value);
  if (meant !== undefined) return `no parameter ${param}: write ${meant}, or remove it`;
  if (repeated) return `${param} stands twice: remove ${param}=${value}, or the other`;
  const picture = PICTURE_VALUES[param];
  if (picture !== undefined) return `${param} ${picture}, not ${quoted}`;
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
  if (param === 'compare') return `compare needs a time from one day to another, and is change or side`;
  if (param === 'region') {
    const place = gazetteer.parse(value);
    return place === undefined
      ? `no region ${quoted}: write CN, or a province as CN-SC or 510000`
      : `${quoted} is no province: enter its province and put it under select`;
  }
  if (param === 'select') return `${quoted} names an unknown region, or one twice`;
  if (param === 'event') return `no event ${quoted} in the record`;
  return `not understood: ${quoted}`;
}

/** What an entry asks for: the state, and the picture that its address wishes. */
export interface EntryWish {
  readonly state: AppState;
  readonly requested: RequestedPicture;
}

/** What an entry asks for; whatever had to be repaired is reported, and the entry then not used. */
export function entryWish(entry: Entry, context: UrlContext, report: Report): EntryWish {
  const { url, state, lang } = entry;
  if (url !== undefined && state !== undefined)
    report('url', 'give either url or state (or matrix), not both');
  const query =
    url === undefined
      ? new URLSearchParams(STATE_KEYS.flatMap((key) => (state?.[key] ? [[key, state[key]]] : []))).toString()
      : queryOf(url);
  const parsed = parseUrl(query, context, DEFAULT_STATE);
  for (const warning of parsed.warnings)
    report(url === undefined ? warning.param : 'url', advice(warning, context));
  return {
    state: lang === undefined ? parsed.state : { ...parsed.state, lang },
    // A value that was repaired is a wish that nobody has.
    requested: parsed.warnings.length > 0 ? NOTHING_REQUESTED : requestedPicture(parsed.flags),
  };
}
