import { DATE_MODES } from '../../events/vocabulary';
import { IMAGE_PRESETS } from '../../state/flags';
import { parameterOf, READ_NAMES, type AliasName, type ParameterName } from '../../state/parameterNames';
import { PARAMETERS } from '../../state/parameters';
import { COMPARES, METRICS, STRIPS, TABS } from '../../state/state';
import type { InboundType } from '../protocol/messages';

/** Everything that an address may say, but for other names that are as rare as they are known. */
export type ParamName = ParameterName | Exclude<AliasName, 'fitchart'>;

/** Values to try. A parameter added to the codec does not compile until it has some. */
export const EXAMPLES: Readonly<Record<ParamName, readonly string[]>> = {
  time: ['2021-06-18', '2021-05-21..2021-06-30', 'earliest', 'latest'],
  compare: COMPARES,
  tab: TABS,
  region: ['CN', 'CN-SC'],
  select: ['CN-SC~CN-NM', '513200'],
  event: ['qh-2021-06-09-full-shutdown'],
  kind: ['power-price', 'power-cut~shut-down-existing'],
  force: ['order', 'order~enforced'],
  topic: ['mining'],
  confidence: ['confirmed'],
  place: ['CN-SC~CN-NM'],
  issuer: ['国家发展和改革委员会'],
  q: ['水电', 'second batch'],
  dates: DATE_MODES,
  span: ['all'],
  metric: METRICS,
  strip: STRIPS,
  view: ['4.5/31/103'],
  story: ['summer-2021', 'the-article'],
  step: ['the-26'],
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
  data: ['2026-11-22', '2013-01-01'],
  imType: IMAGE_PRESETS,
  imWidth: ['1200'],
  imHeight: ['900'],
  imFontSize: ['18'],
  imDetails: ['0'],
};

const ALL = READ_NAMES.filter((name): name is ParamName => name in EXAMPLES);
const isFlag = (name: ParamName) => PARAMETERS[parameterOf(name)].kind === 'flag';

/** How the map is shown; `theme` and `renderer`, which a reader may change too, are among them. */
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
