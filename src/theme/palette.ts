import type { Status } from '../events/model';
import type { FillKey, PaleKey } from './statusKeys';

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

/** A colour with an opacity, for what lies over several fills. */
interface Ink {
  readonly colour: string;
  readonly opacity: number;
}

/** Every colour of the product, as `#rrggbb`. */
export interface Palette {
  readonly paper: string;
  /** Surfaces that lie on paper: cards, menus. */
  readonly raised: string;
  readonly ink: string;
  /** Second-rank text; 4.5:1 on paper. */
  readonly muted: string;
  /** Rules and edges of boxes. */
  readonly rule: string;
  readonly link: string;
  readonly sea: string;
  readonly land: string;
  readonly landBorder: string;
  /** Chinese units outside the province that is entered. */
  readonly ghost: string;
  readonly ghostBorder: string;
  readonly fill: Readonly<Record<FillKey, string>>;
  /** Border of a region, 3:1 against its own fill. */
  readonly border: Readonly<Record<FillKey, string>>;
  /** Name of a region, 4.5:1 against its own fill, which is also its halo. */
  readonly label: Readonly<Record<FillKey, string>>;
  /** The same for units without an act of their own. */
  readonly quiet: Readonly<Record<PaleKey, string>>;
  readonly stripes: Readonly<Record<Status, string>>;
  readonly dots: Ink;
  readonly hatch: Ink;
  readonly disputed: Ink;
  readonly selection: string;
  readonly hover: string;
  readonly circle: { readonly fill: string; readonly rim: string };
  readonly marker: { readonly fill: string; readonly halo: string };
}

const INK = '#1c1b1a';
const WHITE = '#ffffff';

/** Lights going out: the stronger the act, the darker. What comes from above is pale: strong colours are a place's own. */
const light: Palette = {
  paper: '#faf9f5',
  raised: '#ffffff',
  ink: INK,
  muted: '#625d54',
  rule: '#d8d4ca',
  link: '#7a1f2b',
  sea: '#e1e9ed',
  land: '#f3f1ea',
  landBorder: '#d9d5ca',
  ghost: '#f6f4ed',
  ghostBorder: '#b9b4a8',
  fill: {
    none: '#faf8f3',
    na: '#e6e4df',
    encouraged: '#3ba08f',
    signalled: '#dfc27e',
    drafted: '#d8982c',
    ordered: '#c8402a',
    enforced: '#43101f',
    'floor-signalled': '#efe4ca',
    'floor-drafted': '#efd5a4',
    'floor-ordered': '#eec8b7',
  },
  border: {
    none: '#7b756a',
    na: '#736e64',
    encouraged: WHITE,
    signalled: '#6a6253',
    drafted: '#463b28',
    ordered: WHITE,
    enforced: WHITE,
    'floor-signalled': '#877c66',
    'floor-drafted': '#7e6238',
    'floor-ordered': '#94685a',
  },
  label: {
    none: INK,
    na: INK,
    encouraged: INK,
    signalled: INK,
    drafted: INK,
    ordered: WHITE,
    enforced: WHITE,
    'floor-signalled': INK,
    'floor-drafted': INK,
    'floor-ordered': INK,
  },
  quiet: {
    none: '#5c5645',
    na: '#544f46',
    'floor-signalled': '#574f3f',
    'floor-drafted': '#5a4326',
    'floor-ordered': '#573b31',
  },
  stripes: {
    encouraged: '#3ba08f',
    signalled: '#bd963c',
    drafted: '#d8982c',
    ordered: '#c8402a',
    enforced: '#43101f',
  },
  dots: { colour: INK, opacity: 0.5 },
  hatch: { colour: INK, opacity: 0.2 },
  disputed: { colour: '#6b665f', opacity: 0.6 },
  selection: INK,
  hover: INK,
  circle: { fill: INK, rim: '#fffdf8' },
  marker: { fill: INK, halo: '#faf9f5' },
};

/** Embers: on dark paper the stronger act is the brighter, so that it stands further from the ground. */
const dark: Palette = {
  paper: '#161513',
  raised: '#211f1c',
  ink: '#f2f0ea',
  muted: '#aaa59a',
  rule: '#3b3833',
  link: '#ffb39c',
  sea: '#0f1518',
  land: '#1d1c19',
  landBorder: '#35332f',
  ghost: '#23211e',
  ghostBorder: '#4a4741',
  fill: {
    none: '#262421',
    na: '#34332f',
    encouraged: '#35bda8',
    signalled: '#655527',
    drafted: '#92691a',
    ordered: '#f0683e',
    enforced: '#ffdccf',
    'floor-signalled': '#37342a',
    'floor-drafted': '#4d3c22',
    'floor-ordered': '#67382c',
  },
  border: {
    none: '#7f7a70',
    na: '#8f8a80',
    encouraged: INK,
    signalled: '#b7b099',
    drafted: '#efe6d2',
    ordered: INK,
    enforced: INK,
    'floor-signalled': '#958c78',
    'floor-drafted': '#a58a5c',
    'floor-ordered': '#c18d79',
  },
  label: {
    none: '#f2f0ea',
    na: '#f2f0ea',
    encouraged: INK,
    signalled: '#f7f3e6',
    drafted: WHITE,
    ordered: INK,
    enforced: INK,
    'floor-signalled': '#f2f0ea',
    'floor-drafted': '#f2f0ea',
    'floor-ordered': '#f2f0ea',
  },
  quiet: {
    none: '#bdb7aa',
    na: '#c9c3b5',
    'floor-signalled': '#cfc7b2',
    'floor-drafted': '#e8d9b8',
    'floor-ordered': '#e6cfc4',
  },
  stripes: {
    encouraged: '#35bda8',
    signalled: '#9a8340',
    drafted: '#c08a22',
    ordered: '#f0683e',
    enforced: '#ffdccf',
  },
  dots: { colour: '#f2f0ea', opacity: 0.45 },
  hatch: { colour: '#f2f0ea', opacity: 0.18 },
  disputed: { colour: '#aaa498', opacity: 0.6 },
  selection: '#ffffff',
  hover: '#ffffff',
  circle: { fill: '#f7f3ea', rim: '#161513' },
  marker: { fill: '#f7f3ea', halo: '#161513' },
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark };
