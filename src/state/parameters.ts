import { CONFIDENCES, DATE_MODES, KINDS, LEGAL_FORCES, TOPICS } from '../events/vocabulary';
import type { Facet } from '../events/filter';
import { langNamed } from '../i18n/language';
import type { EventId } from '../events/model';
import type { Gazetteer } from '../regions/gazetteer';
import { NATION } from '../regions/region';
import { parseDay, type Day } from '../time/day';
import type { RecordBounds } from '../time/span';
import { IMAGE_FONT_RANGE, IMAGE_PRESETS, IMAGE_SIZE_RANGE, type Flags } from './flags';
import { themeOfDark, type AliasName, type ParameterName } from './parameterNames';
import { COMPARES, METRICS, OPENING_TIME, STRIPS, TABS, type AppState, type View } from './state';
import { formatTime, parseTime } from './time';

/** What the codec must know of the record to repair a link. */
export interface UrlContext {
  readonly bounds: RecordBounds;
  readonly gazetteer: Gazetteer;
  /** Day of an event, or undefined when there is no such event. */
  readonly eventDay: (id: EventId) => Day | undefined;
  /** Chinese names of all who issued an act. */
  readonly issuers: ReadonlySet<string>;
}

/** Everything that an address can set. */
export type Choices = Omit<AppState, SessionKey> & Flags;
/** What never leaves the page. */
type SessionKey = 'playing' | 'hover';

/** What a text sets, and whether it had to be repaired for that; undefined refuses it. */
export type Read = { readonly set: Partial<Choices>; readonly repaired?: boolean } | undefined;
export type Reader = (text: string, context: UrlContext) => Read;

/** One parameter of the address. */
export interface Parameter<T> {
  /** `state`: what is shown, part of the canonical link. `flag`: how it is shown. */
  readonly kind: 'state' | 'flag';
  /** Whether changing it makes a new entry in the browser's history; `none` where nothing on a page changes it. */
  readonly history: 'replace' | 'push' | 'none';
  readonly default: T;
  readonly read: Reader;
  readonly write: (value: T, context: UrlContext) => string;
}

const orNothing = (value: string | number | null) => String(value ?? '');

/** What is one word, or nothing. */
type WordKey = { [K in keyof Choices]: Choices[K] extends string | null ? K : never }[keyof Choices];

/** One of a closed list. */
function oneOf<K extends WordKey>(
  key: K,
  values: readonly Choices[K][],
  kept: Pick<Parameter<Choices[K]>, 'kind' | 'history' | 'default'>,
): Parameter<Choices[K]> {
  return {
    ...kept,
    read: (text) => {
      const value = values.find((candidate) => candidate === text.toLowerCase());
      return value === undefined ? undefined : { set: { [key]: value } };
    },
    write: orNothing,
  };
}

const MAX_TEXT = 100;

const VIEW_PATTERN = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;
export const ZOOM_RANGE = { min: 1, max: 8.5 } as const;

/** Two decimals: what a pixel can show, and what the link writes. */
export function roundView(view: View): View {
  const round = (n: number) => Math.round(n * 100) / 100 + 0;
  return { zoom: round(view.zoom), lat: round(view.lat), lon: round(view.lon) };
}

const readView: Reader = (text) => {
  const match = VIEW_PATTERN.exec(text);
  if (!match) return undefined;
  const [zoom, lat, lon] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (Math.abs(lat) > 85 || Math.abs(lon) > 180) return undefined;
  const clamped = Math.min(ZOOM_RANGE.max, Math.max(ZOOM_RANGE.min, zoom));
  return { set: { view: roundView({ zoom: clamped, lat, lon }) }, repaired: clamped !== zoom };
};

const readRegion: Reader = (text, { gazetteer }) => {
  const adcode = gazetteer.parse(text);
  if (adcode === undefined) return undefined;
  const level = gazetteer.get(adcode).level;
  if (level === 'national' || level === 'province') return { set: { region: adcode } };
  // Only provinces are entered; a lower unit is shown inside its province.
  const province = gazetteer.provinceOf(adcode);
  return province === undefined ? undefined : { set: { region: province, select: [adcode] }, repaired: true };
};

/** What stands between several values; `~` is what we write. */
const BETWEEN = /[~,，、\s]+/;

/** Several places, each once, in their order. */
function placesOf(key: 'select' | 'place'): Reader {
  return (text, { gazetteer }) => {
    const ids = text.split(BETWEEN);
    const places = [...new Set(ids.map((id) => gazetteer.parse(id)).filter((id) => id !== undefined))];
    return { set: { [key]: places }, repaired: places.length !== ids.length };
  };
}

const joined = (values: readonly string[]) => values.join('~');
const writePlaces: Parameter<readonly string[]>['write'] = (places, { gazetteer }) =>
  joined(places.map((adcode) => gazetteer.format(adcode)));

/** A facet of the filter of which several values may be chosen. */
function several(
  read: Reader,
  write: Parameter<readonly string[]>['write'] = joined,
): Parameter<readonly string[]> {
  return { kind: 'state', history: 'push', default: [], read, write };
}

/** Several values of a closed list, each once, in the order of the list. */
function severalOf(key: Facet, values: readonly string[]): Parameter<readonly string[]> {
  return several((text) => {
    const requested = new Set(text.toLowerCase().split(BETWEEN).filter(Boolean));
    const chosen = values.filter((value) => requested.has(value));
    return { set: { [key]: chosen }, repaired: chosen.length === 0 || chosen.length !== requested.size };
  });
}

/** Their names hold commas of their own. */
const readIssuers: Reader = (text, { issuers }) => {
  const names = text.split('~');
  const issuer = [...new Set(names)].filter((name) => issuers.has(name));
  return { set: { issuer }, repaired: issuer.length !== names.length };
};

/** What is looked for: printable, of a bounded length, one space between words. */
export function queryText(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return [...plain].slice(0, MAX_TEXT).join('').trim();
}

const TRUE = new Set(['1', 'true', 'on', '']);
const FALSE = new Set(['0', 'false', 'off']);

type FlagOf<T> = { [K in keyof Flags]: T extends Flags[K] ? K : never }[keyof Flags];

/** What an address says of a page once: nothing on the page changes it. */
function fixedFlag<T>(usual: T, read: Reader, write: Parameter<T>['write']): Parameter<T> {
  return { kind: 'flag', history: 'none', default: usual, read, write };
}

function yesOrNo(key: FlagOf<boolean>, usual: boolean): Parameter<boolean> {
  const read: Reader = (text) => {
    const word = text.toLowerCase();
    if (TRUE.has(word)) return { set: { [key]: true } };
    return FALSE.has(word) ? { set: { [key]: false } } : undefined;
  };
  return fixedFlag(usual, read, (value) => (value ? '1' : '0'));
}

function pixels(key: FlagOf<number>, { min, max }: { min: number; max: number }): Parameter<number | null> {
  const read: Reader = (text) => {
    if (!/^\d{1,6}$/.test(text)) return undefined;
    const requested = Number(text);
    const value = Math.min(max, Math.max(min, requested));
    return { set: { [key]: value }, repaired: value !== requested };
  };
  return fixedFlag<number | null>(null, read, orNothing);
}

/** The name of a story or a step. Whether there is one of this name is known where stories are loaded. */
function named(key: 'story' | 'step'): Parameter<string | null> {
  return {
    // What the map shows is all said beside it.
    kind: 'flag',
    history: 'push',
    default: null,
    read: (text) => {
      const name = text.toLowerCase();
      return /^[a-z0-9-]{1,100}$/.test(name) ? { set: { [key]: name } } : undefined;
    },
    write: orNothing,
  };
}

/** Every parameter of an address. Exhaustive: a new part of the state or flag does not compile until it stands here. */
export const PARAMETERS: { readonly [K in ParameterName]: Parameter<Choices[K]> } = {
  time: {
    kind: 'state',
    history: 'replace',
    default: { from: null, to: OPENING_TIME },
    read: (text, { bounds }) => {
      const parsed = parseTime(text, bounds);
      return parsed && { set: { time: parsed.time }, repaired: parsed.repaired };
    },
    write: formatTime,
  },
  compare: oneOf('compare', COMPARES, { kind: 'state', history: 'push', default: null }),
  tab: oneOf('tab', TABS, { kind: 'state', history: 'push', default: 'map' }),
  region: {
    kind: 'state',
    history: 'push',
    default: NATION,
    read: readRegion,
    write: (adcode, { gazetteer }) => gazetteer.format(adcode),
  },
  select: {
    kind: 'state',
    history: 'push',
    default: [],
    read: placesOf('select'),
    write: writePlaces,
  },
  event: {
    kind: 'state',
    history: 'push',
    default: null,
    read: (text, { eventDay }) => (eventDay(text) === undefined ? undefined : { set: { event: text } }),
    write: orNothing,
  },
  kind: severalOf('kind', KINDS),
  force: severalOf('force', LEGAL_FORCES),
  topic: severalOf('topic', TOPICS),
  confidence: severalOf('confidence', CONFIDENCES),
  place: several(placesOf('place'), writePlaces),
  issuer: several(readIssuers),
  q: {
    kind: 'state',
    history: 'replace',
    default: '',
    read: (text) => ({ set: { q: queryText(text) }, repaired: queryText(text) !== text }),
    write: String,
  },
  dates: oneOf('dates', DATE_MODES, { kind: 'state', history: 'replace', default: 'recorded' }),
  span: oneOf('span', ['all'], { kind: 'state', history: 'replace', default: null }),
  metric: oneOf('metric', METRICS, { kind: 'state', history: 'replace', default: 'status' }),
  strip: oneOf('strip', STRIPS, { kind: 'state', history: 'replace', default: 'none' }),
  view: {
    kind: 'state',
    history: 'replace',
    default: null,
    read: readView,
    write: (view) => (view ? `${view.zoom}/${view.lat}/${view.lon}` : ''),
  },
  story: named('story'),
  step: named('step'),
  lang: {
    kind: 'state',
    history: 'replace',
    default: 'en',
    read: (text) => {
      const lang = langNamed(text);
      return lang && { set: { lang } };
    },
    write: String,
  },
  theme: oneOf('theme', ['light', 'dark', 'auto'], { kind: 'flag', history: 'replace', default: 'auto' }),
  renderer: oneOf('renderer', ['auto', 'explorer', 'figure'], {
    kind: 'flag',
    history: 'replace',
    default: 'auto',
  }),
  static: yesOrNo('static', false),
  plain: yesOrNo('plain', false),
  transparent: yesOrNo('transparent', false),
  fit: yesOrNo('fit', false),
  logo: yesOrNo('logo', true),
  hideControls: yesOrNo('hideControls', false),
  childId: fixedFlag<string | null>(
    null,
    // Printable text of a bounded length that cannot be taken for a part of the pym dialect.
    (text) =>
      text !== '' && text.length <= MAX_TEXT && !/[\p{C}]|xPYMx/u.test(text)
        ? { set: { childId: text } }
        : undefined,
    orNothing,
  ),
  data: fixedFlag<string | null>(
    null,
    // Kept as asked, even when it names no version: the page must say so and not show another one silently.
    (text) => {
      const data = text.toLowerCase().slice(0, MAX_TEXT);
      const wellFormed = parseDay(data) !== undefined || /^[0-9a-f]{12}$/.test(data);
      return data === '' ? undefined : { set: { data }, repaired: !wellFormed };
    },
    orNothing,
  ),
  imType: oneOf('imType', IMAGE_PRESETS, { kind: 'flag', history: 'none', default: null }),
  imWidth: pixels('imWidth', IMAGE_SIZE_RANGE),
  imHeight: pixels('imHeight', IMAGE_SIZE_RANGE),
  imFontSize: pixels('imFontSize', IMAGE_FONT_RANGE),
  imDetails: yesOrNo('imDetails', true),
};

/** How another tool's name is read. */
export const ALIAS_READERS: Readonly<Record<AliasName, Reader>> = {
  dark: (text, context) => PARAMETERS.theme.read(themeOfDark(text) ?? '-', context),
  fitchart: PARAMETERS.fit.read,
};
