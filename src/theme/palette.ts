import type { Status } from '../events/model';
import type { FillKey } from './statusKeys';

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
  readonly stripes: Readonly<Record<Status, string>>;
  readonly lines: Ink;
  readonly dots: Ink;
  readonly hatch: Ink;
  readonly disputed: Ink;
  readonly selection: string;
  readonly hover: string;
  readonly circle: { readonly fill: string; readonly stroke: string; readonly text: string };
  readonly marker: { readonly fill: string; readonly halo: string };
}

const INK = '#1c1b1a';
const WHITE = '#ffffff';

/** Lights going out: the stronger the act, the darker. */
const light: Palette = {
  paper: '#faf9f5',
  raised: '#ffffff',
  ink: INK,
  muted: '#625d54',
  rule: '#d8d4ca',
  link: '#7a1f2b',
  sea: '#dfe7ea',
  land: '#efede6',
  landBorder: '#cdc9be',
  ghost: '#f6f4ed',
  ghostBorder: '#b9b4a8',
  fill: {
    none: '#f7f5ef',
    na: '#e0deda',
    encouraged: '#3ba08f',
    signalled: '#e3cc8f',
    drafted: '#d8982c',
    ordered: '#cb4427',
    enforced: '#43101f',
    'floor-signalled': '#e9e0c5',
    'floor-drafted': '#d6b384',
    'floor-ordered': '#bf826c',
  },
  border: {
    none: '#7b756a',
    na: '#736e64',
    encouraged: WHITE,
    signalled: '#6a6253',
    drafted: '#463b28',
    ordered: WHITE,
    enforced: WHITE,
    'floor-signalled': '#766f60',
    'floor-drafted': '#4d4433',
    'floor-ordered': WHITE,
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
  stripes: {
    encouraged: '#3ba08f',
    signalled: '#c9a54e',
    drafted: '#d8982c',
    ordered: '#cb4427',
    enforced: '#43101f',
  },
  lines: { colour: '#6b4f1d', opacity: 0.25 },
  dots: { colour: INK, opacity: 0.5 },
  hatch: { colour: INK, opacity: 0.26 },
  disputed: { colour: '#5a5550', opacity: 0.75 },
  selection: INK,
  hover: INK,
  circle: { fill: '#fffdf8', stroke: INK, text: INK },
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
    signalled: '#5a4c28',
    drafted: '#8f6618',
    ordered: '#f0683e',
    enforced: '#ffdccf',
    'floor-signalled': '#3d392c',
    'floor-drafted': '#6e5c3c',
    'floor-ordered': '#bb6c58',
  },
  border: {
    none: '#7f7a70',
    na: '#8f8a80',
    encouraged: INK,
    signalled: '#b0a992',
    drafted: '#efe6d2',
    ordered: INK,
    enforced: INK,
    'floor-signalled': '#948d7c',
    'floor-drafted': '#cfc6b3',
    'floor-ordered': INK,
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
    'floor-drafted': WHITE,
    'floor-ordered': '#121110',
  },
  stripes: {
    encouraged: '#35bda8',
    signalled: '#8a763c',
    drafted: '#c08a22',
    ordered: '#f0683e',
    enforced: '#ffdccf',
  },
  lines: { colour: '#e8cf9a', opacity: 0.2 },
  dots: { colour: '#f2f0ea', opacity: 0.45 },
  hatch: { colour: '#f2f0ea', opacity: 0.24 },
  disputed: { colour: '#bdb7ab', opacity: 0.75 },
  selection: '#ffffff',
  hover: '#ffffff',
  circle: { fill: '#161513', stroke: '#f7f3ea', text: '#f7f3ea' },
  marker: { fill: '#f7f3ea', halo: '#161513' },
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark };
