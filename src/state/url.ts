import { LANGS } from '../i18n/text';
import { DATE_MODES } from '../events/vocabulary';
import type { EventId } from '../events/model';
import type { EventStore } from '../events/store';
import { NATION } from '../regions/region';
import type { Gazetteer } from '../regions/gazetteer';
import type { Day } from '../time/day';
import type { RecordBounds } from '../time/span';
import { STATE_POLICY } from './policy';
import { OPENING_TIME, type AppState, type View } from './state';
import { formatTime, parseTime } from './time';

/** What the codec must know of the record to repair a link. */
export interface UrlContext {
  readonly bounds: RecordBounds;
  readonly gazetteer: Gazetteer;
  /** Day of an event, or undefined when there is no such event. */
  readonly eventDay: (id: EventId) => Day | undefined;
}

/** The context that a record gives. */
export function urlContextOf(record: EventStore): UrlContext {
  return {
    bounds: record.index.bounds,
    gazetteer: record.gazetteer,
    eventDay: (id) => record.event(id)?.date,
  };
}

/** A value that had to be repaired or dropped. */
export interface UrlWarning {
  readonly param: string;
  readonly value: string;
}

export interface ParsedUrl {
  readonly state: AppState;
  readonly warnings: readonly UrlWarning[];
  /** Parameters that are not ours, kept as they came. */
  readonly unknown: readonly (readonly [string, string])[];
}

export const DEFAULT_STATE: AppState = {
  time: { from: null, to: OPENING_TIME },
  tab: 'map',
  region: NATION,
  select: [],
  event: null,
  dates: 'recorded',
  span: null,
  metric: 'status',
  view: null,
  lang: 'en',
  theme: 'auto',
  renderer: 'auto',
  playing: false,
  hover: null,
};

export const ZOOM_RANGE = { min: 1, max: 8.5 } as const;
const VIEW_PATTERN = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/** A parameter's reader: the parts of the state it sets and whether the text had to be repaired; undefined refuses it. */
type Reader = (
  text: string,
  context: UrlContext,
) => { set: Partial<AppState>; repaired?: boolean } | undefined;

function oneOf<K extends keyof AppState>(key: K, values: readonly AppState[K][]): Reader {
  return (text) => {
    const value = values.find((candidate) => candidate === text);
    return value === undefined ? undefined : { set: { [key]: value } as Partial<AppState> };
  };
}

function readView(text: string): ReturnType<Reader> {
  const match = VIEW_PATTERN.exec(text);
  if (!match) return undefined;
  const [zoom, lat, lon] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (Math.abs(lat) > 85 || Math.abs(lon) > 180) return undefined;
  const clamped = Math.min(ZOOM_RANGE.max, Math.max(ZOOM_RANGE.min, zoom));
  return { set: { view: roundView({ zoom: clamped, lat, lon }) }, repaired: clamped !== zoom };
}

function readRegion(text: string, { gazetteer }: UrlContext): ReturnType<Reader> {
  const adcode = gazetteer.parse(text);
  if (adcode === undefined) return undefined;
  const level = gazetteer.get(adcode).level;
  if (level === 'national' || level === 'province') return { set: { region: adcode } };
  // Only provinces are entered; a lower unit is shown inside its province.
  const province = gazetteer.provinceOf(adcode);
  return province === undefined ? undefined : { set: { region: province, select: [adcode] }, repaired: true };
}

function readSelect(text: string, { gazetteer }: UrlContext): ReturnType<Reader> {
  const ids = text.split('~');
  const known = ids.map((id) => gazetteer.parse(id)).filter((id) => id !== undefined);
  const select = [...new Set(known)];
  return { set: { select }, repaired: select.length !== ids.length };
}

const themes = oneOf('theme', ['light', 'dark', 'auto']);
const DARK_ALIAS: Readonly<Record<string, string>> = { true: 'dark', false: 'light', auto: 'auto' };

const READERS: Readonly<Record<string, Reader>> = {
  time: (text, { bounds }) => {
    const parsed = parseTime(text, bounds);
    return parsed && { set: { time: parsed.time }, repaired: parsed.repaired };
  },
  tab: oneOf('tab', ['map']),
  region: readRegion,
  select: readSelect,
  event: (text, { eventDay }) => (eventDay(text) === undefined ? undefined : { set: { event: text } }),
  dates: oneOf('dates', DATE_MODES),
  span: oneOf('span', ['all']),
  metric: oneOf('metric', ['status']),
  view: readView,
  lang: (text) => {
    const primary = text.toLowerCase().split('-')[0];
    const lang = LANGS.find((each) => each === primary);
    return lang && { set: { lang } };
  },
  theme: themes,
  dark: (text, context) => themes(DARK_ALIAS[text] ?? '', context),
  renderer: oneOf('renderer', ['auto', 'explorer', 'figure']),
};

/** Two decimals: what a pixel can show, and what the link writes. */
export function roundView(view: View): View {
  const round = (n: number) => Math.round(n * 100) / 100 + 0;
  return { zoom: round(view.zoom), lat: round(view.lat), lon: round(view.lon) };
}

/**
 * The state that a query string asks for. Never throws: a bad value falls back to the default and is listed in
 * `warnings`; `event` implies its day when `time` is absent.
 */
export function parseUrl(query: string, context: UrlContext, defaults: AppState = DEFAULT_STATE): ParsedUrl {
  const warnings: UrlWarning[] = [];
  const unknown: [string, string][] = [];
  const seen = new Set<string>();
  let state: AppState = defaults;
  for (const [param, value] of new URLSearchParams(query)) {
    const reader = Object.hasOwn(READERS, param) ? READERS[param] : undefined;
    if (!reader) {
      unknown.push([param, value]);
      continue;
    }
    const read = seen.has(param) ? undefined : reader(value, context);
    seen.add(param);
    if (!read || read.repaired) warnings.push({ param, value });
    if (read) state = { ...state, ...read.set };
  }
  if (state.event !== null && !seen.has('time')) {
    const eventDay = context.eventDay(state.event);
    if (eventDay !== undefined) state = { ...state, time: { from: null, to: eventDay } };
  }
  return { state, warnings, unknown };
}

const WRITERS: { readonly [K in keyof AppState]?: (value: AppState[K], context: UrlContext) => string } = {
  time: formatTime,
  region: (adcode, { gazetteer }) => gazetteer.format(adcode),
  select: (select, { gazetteer }) => select.map((adcode) => gazetteer.format(adcode)).join('~'),
  event: (id) => id ?? '',
  span: (span) => span ?? '',
  view: (view) => (view ? `${view.zoom}/${view.lat}/${view.lon}` : ''),
};

/** Which parameters a link carries. */
export interface FormatOptions {
  /** Flags (`theme`, `renderer`) too; a canonical link has none. */
  readonly flags?: boolean;
  /** What a link without the parameter opens with; those of the page when left out. */
  readonly defaults?: AppState;
  /** Parameters written even at their default, so that a citation does not drift. */
  readonly always?: readonly (keyof AppState)[];
}

/** The query string of `state` in the fixed order, defaults left out, without the leading `?`. */
export function formatUrl(state: AppState, context: UrlContext, options: FormatOptions = {}): string {
  const parts: string[] = [];
  const implied = state.event === null ? undefined : context.eventDay(state.event);
  const usual = options.defaults ?? DEFAULT_STATE;
  const defaults: AppState = implied ? { ...usual, time: { from: null, to: implied } } : usual;
  const write = <K extends keyof AppState>(key: K) => {
    const { url, kind } = STATE_POLICY[key];
    if (url === null || kind === 'session' || (kind === 'flag' && !options.flags)) return;
    const text = (value: AppState[K]) => WRITERS[key]?.(value, context) ?? String(value);
    const value = text(state[key]);
    const isDefault = value === text(defaults[key]);
    if (!isDefault || options.always?.includes(key)) parts.push(`${url}=${encodeReadable(value)}`);
  };
  for (const key of Object.keys(STATE_POLICY) as (keyof AppState)[]) write(key);
  return parts.join('&');
}

/** Percent-encoded but for the separators that our values use, which a query may hold as they are. */
function encodeReadable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',');
}
