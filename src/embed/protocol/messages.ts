import { formatUrl, type UrlContext } from '../../state/url';
import { STATE_NAMES, type StateName } from '../../state/parameterNames';
import { PARAMETERS, type Choices } from '../../state/parameters';
import type { AppState, ThemeChoice } from '../../state/state';
import { resolveTime, type ResolvedTime } from '../../state/time';
import type { EventId } from '../../events/model';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';

/** Marks our messages among everything else that a page posts. */
export const SOURCE = 'cn-mining-map';
export const VERSION = 1;

/** Why something is not as it should be; the figure stays in every case. */
export type ErrorCode = 'webgl' | 'worker' | 'data' | 'param' | 'timeout';

/** The state by the names and in the words of the address; `''` where nothing is chosen. */
export type StateTexts = Readonly<Record<string, string>>;

/** What a map tells its host, by type. */
export interface OutboundData {
  readonly 'vis.rendered': {
    readonly state: string;
    /** From the change (or the start of the page) to the map showing it. */
    readonly ms: number;
    readonly renderer: 'figure' | 'explorer';
  };
  /** Whole pixels, rounded up. */
  readonly height: { readonly height: number; readonly width: number };
  readonly state: { readonly url: string; readonly state: StateTexts };
  readonly 'event.open': { readonly id: EventId };
  /** ISO code of a province, six digits below. */
  readonly 'region.select': { readonly id: string };
  readonly error: { readonly code: ErrorCode; readonly message: string };
}
export type OutboundType = keyof OutboundData;

/** A message to the host. `id` tells several maps of one page apart. */
export type Outbound = {
  readonly [T in OutboundType]: {
    readonly source: typeof SOURCE;
    readonly v: typeof VERSION;
    readonly id: string;
    readonly type: T;
    readonly data: OutboundData[T];
  };
}[OutboundType];

/** The message of `type` from the map `id`. */
export function outbound<T extends OutboundType>(id: string, type: T, data: OutboundData[T]): Outbound {
  return { source: SOURCE, v: VERSION, id, type, data } as Outbound;
}

const STATE_KEYS = STATE_NAMES.filter((name) => PARAMETERS[name].kind === 'state');

/** `state` as texts under its names in the address, those at their default too. */
export function stateTexts(state: AppState, context: UrlContext): StateTexts {
  return Object.fromEntries(new URLSearchParams(formatUrl(state, context, { always: STATE_KEYS })));
}

/** The same height for hosts that listen to another dialect: AMP, Medium and Flourish, and pym where it gave a `childId`. */
export function heightDialects(height: number, src: string, childId: string | null): readonly unknown[] {
  const common = [
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ context: 'iframe.resize', src, height }),
  ];
  return childId === null ? common : [...common, ['pym', childId, 'height', height].join('xPYMx')];
}

/** What a host may ask of a map, checked and ready to be done. */
export type Inbound =
  | { readonly type: 'setTime'; readonly time: ResolvedTime }
  | { readonly type: 'select'; readonly select: readonly Adcode[] }
  | { readonly type: 'openEvent'; readonly event: EventId | null }
  | { readonly type: 'setLang'; readonly lang: Lang }
  | { readonly type: 'setTheme'; readonly theme: ThemeChoice }
  | { readonly type: 'play' | 'pause' | 'getState' | 'fit' };
export type InboundType = Inbound['type'];

const MAX_TEXT = 2000;

/** A value of `object` of its own, whatever it is; undefined when there is none. */
function own(object: unknown, name: string): unknown {
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, name)) return undefined;
  return (object as Record<string, unknown>)[name];
}

/** What `data[param]` would set in an address; undefined when the address would have repaired it. */
function readValue<K extends StateName>(
  param: K,
  data: unknown,
  context: UrlContext,
): Partial<Choices>[K] | undefined {
  const text = own(data, param);
  if (typeof text !== 'string' || text.length > MAX_TEXT) return undefined;
  const read = PARAMETERS[param].read(text, context);
  return read && !read.repaired ? read.set[param] : undefined;
}

const READERS: {
  readonly [T in InboundType]: (data: unknown, context: UrlContext) => Inbound | undefined;
} = {
  setTime(data, context) {
    const time = readValue('time', data, context);
    return time && { type: 'setTime', time: resolveTime(time, context.bounds) };
  },
  select(data, context) {
    if (own(data, 'select') === '') return { type: 'select', select: [] };
    const select = readValue('select', data, context);
    return select && { type: 'select', select };
  },
  openEvent(data, context) {
    if (own(data, 'event') === '') return { type: 'openEvent', event: null };
    const event = readValue('event', data, context);
    return event === undefined ? undefined : { type: 'openEvent', event };
  },
  setLang(data, context) {
    const lang = readValue('lang', data, context);
    return lang && { type: 'setLang', lang };
  },
  setTheme(data, context) {
    const theme = readValue('theme', data, context);
    return theme && { type: 'setTheme', theme };
  },
  play: () => ({ type: 'play' }),
  pause: () => ({ type: 'pause' }),
  getState: () => ({ type: 'getState' }),
  fit: () => ({ type: 'fit' }),
};

/** Every message that a map understands. */
export const INBOUND_TYPES = Object.keys(READERS) as readonly InboundType[];

/**
 * The request in a message `data` from the host of the map `id`, or undefined for anything that is not exactly one:
 * another envelope or version, another map's `id`, an unknown type, a value that an address would have to repair.
 */
export function parseInbound(data: unknown, context: UrlContext, id: string): Inbound | undefined {
  if (own(data, 'source') !== SOURCE || own(data, 'v') !== VERSION) return undefined;
  const to = own(data, 'id');
  if (to !== undefined && to !== id) return undefined;
  const type = INBOUND_TYPES.find((candidate) => candidate === own(data, 'type'));
  return type && READERS[type](own(data, 'data'), context);
}
