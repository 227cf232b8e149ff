import { DATE_MODES } from '../../events/vocabulary';
import { DATA_VERSION } from '../../events/version';
import type { AppState } from '../../state/state';
import { STATE_POLICY } from '../../state/policy';
import { FLAG_NAMES, IMAGE_PRESETS, type Flags } from '../flags';
import type { InboundType } from '../messages';

/** Everything that an address may say; `theme` and `renderer` are in the state but say how, not what. */
export type ParamName = Exclude<keyof AppState, 'playing' | 'hover'> | keyof Flags | 'dark';

/** Values to try. A parameter added to the codec does not compile until it has some. */
export const EXAMPLES: Readonly<Record<ParamName, readonly string[]>> = {
  time: ['2021-06-18', '2021-05-21..2021-06-30', 'earliest', 'latest'],
  tab: ['map'],
  region: ['CN', 'CN-SC'],
  select: ['CN-SC~CN-NM', '513200'],
  event: ['qh-2021-06-09-full-shutdown'],
  dates: DATE_MODES,
  span: ['all'],
  metric: ['status'],
  view: ['4.5/31/103'],
  lang: ['en', 'zh'],
  theme: ['light', 'dark', 'auto'],
  dark: ['true', 'false', 'auto'],
  renderer: ['auto', 'explorer', 'figure'],
  static: ['1'],
  plain: ['1'],
  transparent: ['1'],
  fit: ['1'],
  logo: ['off', 'on'],
  hideControls: ['1'],
  childId: ['pym_0'],
  data: [DATA_VERSION, '2013-01-01'],
  imType: IMAGE_PRESETS,
  imWidth: ['1200'],
  imHeight: ['900'],
  imFontSize: ['18'],
  imDetails: ['0'],
};

const ALL = Object.keys(EXAMPLES) as readonly ParamName[];
const isFlag = (name: ParamName) =>
  FLAG_NAMES.some((flag) => flag === name) ||
  name === 'dark' ||
  (name in STATE_POLICY && STATE_POLICY[name as keyof AppState].kind === 'flag');

export const FLAG_PARAMS = ALL.filter(isFlag);
export const STATE_PARAMS = ALL.filter((name) => !isFlag(name));

/** The name of the value that a request carries, and values to try; null for a request without one. */
export const REQUESTS: Readonly<
  Record<InboundType, { name: ParamName; examples: readonly string[] } | null>
> = {
  setTime: { name: 'time', examples: ['2021-06-18', '2021-05-21..2021-06-30', 'latest', '2021-02-30'] },
  select: { name: 'select', examples: ['CN-SC~CN-NM', ''] },
  openEvent: { name: 'event', examples: ['qh-2021-06-09-full-shutdown', ''] },
  setLang: { name: 'lang', examples: ['zh', 'en'] },
  setTheme: { name: 'theme', examples: ['dark', 'light', 'auto'] },
  play: null,
  pause: null,
  getState: null,
  fit: null,
};

/** The query string of the values given; an empty one counts, as it means yes. */
export function queryOf(values: ReadonlyMap<ParamName, string>): string {
  return new URLSearchParams([...values]).toString();
}
