import type { EventStore } from '../events/store';
import type { Flags } from './flags';
import {
  FLAG_NAMES,
  parameterOf,
  STATE_NAMES,
  type ParameterName,
  type ReadName,
  type StateName,
} from './parameterNames';
import { ALIAS_READERS, PARAMETERS, type Choices, type Read, type UrlContext } from './parameters';
import { misspelt, readingsOf, splitQuery } from './query';
import type { AppState } from './state';

export { roundView, ZOOM_RANGE, type UrlContext } from './parameters';

/** The context that a record gives. */
export function urlContextOf(record: EventStore): UrlContext {
  return {
    bounds: record.index.bounds,
    gazetteer: record.gazetteer,
    eventDay: (id) => record.event(id)?.date,
    issuers: new Set(record.index.events.flatMap(({ issuer }) => issuer?.zh ?? [])),
  };
}

/** A value that had to be repaired or dropped. */
export interface UrlWarning {
  readonly param: string;
  readonly value: string;
  /** The parameter that a foreign name may have meant; the value was then not used. */
  readonly meant?: ReadName;
  /** The address names the parameter before, with another value, which counts. */
  readonly repeated?: true;
}

const MAX_QUOTED = 80;

/** What had to be repaired, as the address has it; of a long value its beginning. */
export function quoteOf({ param, value }: UrlWarning): string {
  const characters = [...value];
  const isLong = characters.length > MAX_QUOTED;
  return `${param}=${isLong ? `${characters.slice(0, MAX_QUOTED).join('')}…` : value}`;
}

export interface ParsedUrl {
  readonly state: AppState;
  readonly flags: Flags;
  readonly warnings: readonly UrlWarning[];
  /** Whether something was read otherwise than it was written, as a link that suffered on its way. */
  readonly mended: boolean;
  /** Flags and parameters that are not ours, as they came. */
  readonly passThrough: readonly (readonly [string, string])[];
}

function defaultsOf<K extends ParameterName>(names: readonly K[]): Pick<Choices, K> {
  return Object.fromEntries(names.map((name) => [name, PARAMETERS[name].default])) as Pick<Choices, K>;
}
export const DEFAULT_STATE: AppState = { ...defaultsOf(STATE_NAMES), playing: false, hover: null };
export const DEFAULT_FLAGS: Flags = defaultsOf(FLAG_NAMES);

const isFlag = (name: ParameterName) => FLAG_NAMES.some((flag) => flag === name);

/** The first reading of `value` that needs no repair, or else the first at all. */
function readValue(name: ReadName, value: string, context: UrlContext): { text: string; read: Read } {
  const reader = name in ALIAS_READERS ? ALIAS_READERS[name as keyof typeof ALIAS_READERS] : undefined;
  const readings = readingsOf(value).map((text) => ({
    text,
    read: (reader ?? PARAMETERS[parameterOf(name)].read)(text, context),
  }));
  return (
    readings.find(({ read }) => read && !read.repaired) ??
    readings.find(({ read }) => read) ?? { text: value, read: undefined }
  );
}

/** The data version that a query names; needed before there is a record with which the rest can be read. */
export function requestedVersion(query: string): string | null {
  const part = splitQuery(query).find(({ known }) => known === 'data');
  return part?.value.toLowerCase() || null;
}

/**
 * What a query string asks for. Never throws: a bad value falls back to the default and is listed in `warnings`, as is a
 * name that looks like a slip of ours; of a parameter that is named twice the first counts; `event` implies its day when `time` is absent, and without a range nothing is compared.
 */
export function parseUrl(query: string, context: UrlContext, defaults: AppState = DEFAULT_STATE): ParsedUrl {
  const warnings: UrlWarning[] = [];
  const passThrough: [string, string][] = [];
  const seen = new Map<ParameterName, string>();
  let mended = false;
  let state = defaults;
  let flags = DEFAULT_FLAGS;
  for (const { name, known, value } of splitQuery(query)) {
    if (known === undefined) {
      const meant = misspelt(name);
      if (meant) warnings.push({ param: name, value, meant });
      else passThrough.push([name, value]);
      continue;
    }
    const param = parameterOf(known);
    const { text, read } = readValue(known, value, context);
    const asked = JSON.stringify(read?.set ?? value);
    const before = seen.get(param);
    if (before !== undefined) {
      // Who says the same again wants nothing else.
      if (before === asked) mended = true;
      else warnings.push({ param: known, value, repeated: true });
      continue;
    }
    seen.set(param, asked);
    if (!read || read.repaired) warnings.push({ param: known, value });
    if (!read) continue;
    mended ||= text !== value || name !== known;
    if (isFlag(param)) {
      flags = { ...flags, ...read.set };
      passThrough.push([known, text]);
    } else state = { ...state, ...read.set };
  }
  if (state.event !== null && !seen.has('time')) {
    const eventDay = context.eventDay(state.event);
    if (eventDay !== undefined) state = { ...state, time: { from: null, to: eventDay } };
  }
  if (state.compare !== null && state.time.from === null) {
    warnings.push({ param: 'compare', value: state.compare });
    state = { ...state, compare: null };
  }
  return { state, flags, warnings, mended, passThrough };
}

/** Which parameters a link carries. */
export interface FormatOptions {
  /** Flags (`theme`, `renderer`) too; a canonical link has none. */
  readonly flags?: boolean;
  /** What a link without the parameter opens with; those of the page when left out. */
  readonly defaults?: AppState;
  /** Parameters written even at their default, so that a citation does not drift. */
  readonly always?: readonly StateName[];
  /** Flags and parameters that are not ours, written as they are at the end. */
  readonly passThrough?: readonly (readonly [string, string])[];
}

/** The query string of `state` in the fixed order, defaults left out, without the leading `?`. */
export function formatUrl(state: AppState, context: UrlContext, options: FormatOptions = {}): string {
  const parts: string[] = [];
  const implied = state.event === null ? undefined : context.eventDay(state.event);
  const chosen: Choices = { ...DEFAULT_FLAGS, ...state };
  const usual: Choices = {
    ...DEFAULT_FLAGS,
    ...(options.defaults ?? DEFAULT_STATE),
    ...(implied && { time: { from: null, to: implied } }),
  };
  const write = <K extends StateName>(name: K) => {
    const { kind, write: textOf } = PARAMETERS[name];
    if (kind === 'flag' && !options.flags) return;
    const isAlways = options.always?.includes(name) ?? false;
    if (chosen[name] === usual[name] && !isAlways) return;
    const value = textOf(chosen[name], context);
    const isDefault = value === textOf(usual[name], context);
    if (!isDefault || isAlways) parts.push(`${name}=${encodeReadable(value)}`);
  };
  for (const name of STATE_NAMES) write(name);
  const rest = new URLSearchParams(
    (options.passThrough ?? []).map(([name, value]) => [name, value]),
  ).toString();
  return [...parts, rest].filter(Boolean).join('&');
}

/** Percent-encoded but for the separators that our values use, which a query may hold as they are. */
function encodeReadable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',');
}
