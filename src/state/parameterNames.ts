/** Names of the state in an address, in the order in which an address writes them. */
export const STATE_NAMES = [
  'time',
  'compare',
  'tab',
  'region',
  'select',
  'event',
  'kind',
  'force',
  'topic',
  'confidence',
  'place',
  'issuer',
  'q',
  'dates',
  'span',
  'metric',
  'strip',
  'view',
  'story',
  'step',
  'lang',
  'theme',
  'renderer',
] as const;

/** Names of what only an address sets: how an embed looks, which data it has, and the picture made of it. */
export const FLAG_NAMES = [
  'static',
  'plain',
  'transparent',
  'fit',
  'logo',
  'hideControls',
  'childId',
  'data',
  'imType',
  'imWidth',
  'imHeight',
  'imFontSize',
  'imDetails',
] as const;

/** Names that other map and chart tools use, with ours. */
const ALIASES = { dark: 'theme', fitchart: 'fit' } as const;

export type StateName = (typeof STATE_NAMES)[number];
type FlagName = (typeof FLAG_NAMES)[number];
export type AliasName = keyof typeof ALIASES;
/** A parameter by the name that we write. */
export type ParameterName = StateName | FlagName;
/** A parameter by any name that is read. */
export type ReadName = ParameterName | AliasName;

/** Every name that an address may use. */
export const READ_NAMES: readonly ReadName[] = [
  ...STATE_NAMES,
  ...FLAG_NAMES,
  ...(Object.keys(ALIASES) as AliasName[]),
];

/** A map, since a reader's word may be the name of something that every object has. */
const THEME_OF_DARK: ReadonlyMap<string, 'dark' | 'light' | 'auto'> = new Map([
  ['true', 'dark'],
  ['false', 'light'],
  ['auto', 'auto'],
]);

/** The theme that `value` of the name `dark` means; undefined for any other value. */
export const themeOfDark = (value: string) => THEME_OF_DARK.get(value.toLowerCase());

/** Which parameter `name` sets. */
export function parameterOf(name: ReadName): ParameterName {
  return name in ALIASES ? ALIASES[name as AliasName] : (name as ParameterName);
}
