import { STATUS_FILLS, statusPaint, type Fill, type RegionPaint } from '../../theme/paint';
import { STATUS_PATTERNS } from '../../theme/pattern';
import type { Colour } from '../../theme/colours';
import type { Paints } from '../layer';

const WHITE = '#ffffff';

/** A fill on which names look the same with a figure and without. */
const strong = (key: string, colours: Pick<Fill, 'colour' | 'border' | 'label'>): Fill => ({
  key,
  ...colours,
  quiet: colours.label,
});

const pair = (light: string, dark: string): Colour => ({ light, dark });
const INK = 'ink' as const;
const ON_LIGHT = pair(WHITE, '#1c1b1a');

/** Blue-violet, by its lower bound in per cent: no hue of a status. On dark paper the larger share is the brighter. */
export const SHARE_CLASSES: readonly { readonly from: number; readonly fill: Fill }[] = [
  {
    from: 0,
    fill: strong('share-0', {
      colour: pair('#e3e0f1', '#2c2a44'),
      border: pair('#6f6a8c', '#8f8bb8'),
      label: INK,
    }),
  },
  {
    from: 1,
    fill: strong('share-1', {
      colour: pair('#bfbade', '#46427a'),
      border: pair('#5d5880', '#a9a5d6'),
      label: INK,
    }),
  },
  {
    from: 5,
    fill: strong('share-5', {
      colour: pair('#9a94cb', '#625da0'),
      border: pair('#37337f', '#d9d7f5'),
      label: pair('#1c1b1a', WHITE),
    }),
  },
  {
    from: 20,
    fill: strong('share-20', { colour: pair('#6c67b0', '#9a95d4'), border: ON_LIGHT, label: ON_LIGHT }),
  },
  {
    from: 50,
    fill: strong('share-50', { colour: pair('#37337f', '#dbd9f6'), border: ON_LIGHT, label: ON_LIGHT }),
  },
];

/** No figure of its own: the colour of the paper, never that of a share of zero. */
const NO_FIGURE: Fill = {
  key: 'share-none',
  colour: pair('#fbfaf7', '#1b1a18'),
  border: pair('#8a8477', '#6f6a61'),
  label: INK,
  quiet: pair('#66604f', '#bdb7aa'),
};

const DOTS = STATUS_PATTERNS.find(({ key }) => key === 'dots')!;

/** Every fill and pattern of the layer. */
export const SHARE_PAINTS: Paints = {
  fills: [NO_FIGURE, STATUS_FILLS.na, ...SHARE_CLASSES.map(({ fill: each }) => each)],
  overlays: STATUS_PATTERNS.filter(({ key }) => key === 'dots' || key === 'hatch'),
};

export const NO_FIGURE_PAINT: RegionPaint = { fill: NO_FIGURE, overlay: null };
/** A place that has figures in other months, in the one in which pools reported none. */
export const NONE_REPORTED_PAINT: RegionPaint = { fill: NO_FIGURE, overlay: DOTS };
/** Taiwan, Hong Kong and Macao are not in the source. */
export const NOT_IN_SOURCE_PAINT: RegionPaint = statusPaint('na', 'hatch');

/** The place of a share in `SHARE_CLASSES`. */
export function classOf(share: number): number {
  return SHARE_CLASSES.findLastIndex(({ from }) => share >= from);
}

/** How a place with this share, in per cent, is drawn. */
export function sharePaint(share: number): RegionPaint {
  return { fill: SHARE_CLASSES[classOf(share)]!.fill, overlay: null };
}
