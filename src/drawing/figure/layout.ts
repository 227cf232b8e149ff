import { LANGUAGES } from '../../i18n/language';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../../regions/projection';
import type { Lang } from '../../i18n/text';
import type { Node } from '../scene/scene';
import { gap, paragraph, stack, type Block, type Column, type TextStyle } from '../text/block';
import type { Box } from '../box';
import type { Caption } from '../../words/caption';
import type { FooterText } from '../../words/footer';
import { footerBlock } from './footerBlock';
import type { LegendModel } from '../../layers/legend';
import { legendBlock } from '../legend/legendBlock';
import { breakLines } from '../text/lines';

export interface LayoutOptions {
  readonly lang: Lang;
  readonly width: number;
  readonly height: number;
  readonly product: string;
  readonly caption: Caption;
  readonly legend: LegendModel;
  readonly footer: FooterText;
  /** The whole country keeps its proportions; a province takes the room there is. */
  readonly country: boolean;
  /** Size of the legend's type in drawing units, to which all other type keeps its proportion; null for the usual. */
  readonly typeSize: number | null;
  /** As in `TextStyle`. */
  readonly slack?: number | undefined;
}

/** Where everything goes, in layout units: CSS pixels at a comfortable size, `scale` drawing units each. */
export interface Layout {
  readonly scale: number;
  readonly nodes: readonly Node[];
  readonly map: Box;
}

/** Area in layout units that a figure is designed for: 850 x 600. Every size is the same design, larger or smaller. */
const DESIGN_AREA = 850 * 600;
const MARGIN = 20;
/** Width of the text column beside the map: under a header, and with the header in it. */
const NARROW_COLUMN = 268;
const WIDE_COLUMN = [318, 440] as const;
const COLUMN_GAP = 20;
/** From this width to height on the headline stands over the legend, beside the map; below the other, all is stacked. */
const WIDE = 1.6;
const STACKED = { country: 1.2, province: 0.85 } as const;
/** Type is made smaller in these steps until the map has the room that it needs. */
const SHRINK = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65];
/** Size of the legend's type in layout units where nothing has to be smaller. */
const LEGEND_SIZE = 12;
/** Share of the figure's area that the map gets at least; less where everything is stacked. */
const MAP_SHARE = { beside: 0.34, stacked: 0.25 } as const;

type Styles = Readonly<Record<'product' | 'headline' | 'statement' | 'small', TextStyle>>;

function stylesOf(shrink: number, { lang, slack }: LayoutOptions, wide: boolean): Styles {
  const { text: leading, heading } = LANGUAGES[lang].leading;
  return {
    product: { size: 12 * shrink, face: 'bold', fill: 'muted', leading, slack },
    headline: {
      size: (wide ? 29 : 25) * shrink,
      face: 'serif',
      heading: true,
      fill: 'ink',
      leading: heading,
      slack,
    },
    statement: { size: 14 * shrink, face: 'sans', fill: 'ink', leading, slack },
    small: { size: 9.5 * shrink, face: 'sans', fill: 'muted', leading, slack },
  };
}

interface Frame {
  readonly options: LayoutOptions;
  readonly shrink: number;
  readonly styles: Styles;
  /** Size in layout units. */
  readonly width: number;
  readonly height: number;
}

/** The headline broken after its date, where that takes no more lines than breaking it anywhere. */
function splitHeadline(headline: string, width: number, style: TextStyle, lang: Lang): string {
  const split = headline.replace(/(：|: )/, '$1\n');
  const { size, face, slack = 1 } = style;
  const linesOf = (text: string) => breakLines(text, width / slack, { size, face }, lang).length;
  const lines = linesOf(headline);
  return lines > 1 && linesOf(split) <= lines ? split : headline;
}

function header({ options, styles }: Frame, { x, y, width }: Column): Block {
  const { caption, product, lang } = options;
  const put = (text: string, style: TextStyle) => (at: number) =>
    paragraph(text, { x, y: at, width }, style, lang);
  return stack(y, [
    put(product, styles.product),
    gap(2),
    put(splitHeadline(caption.headline, width, styles.headline, lang), styles.headline),
    gap(4),
    put(caption.statement, styles.statement),
  ]);
}

function footer({ options, styles, width }: Frame, y: number): Block {
  return footerBlock(options.footer, { x: MARGIN, y, width: width - 2 * MARGIN }, styles.small, options.lang);
}

function legend({ options, shrink }: Frame, column: Column, columns: 1 | 2): Block {
  return legendBlock(options.legend, {
    ...column,
    lang: options.lang,
    slack: options.slack,
    columns,
    size: LEGEND_SIZE * shrink,
  });
}

/** The map's rectangle in the room that is left: the country whole and at the right, a province filling it. */
function mapIn(room: Box, country: boolean): Box {
  if (!country) return room;
  const width = Math.min(room.width, (room.height * FIGURE_WIDTH) / FIGURE_HEIGHT);
  const height = (width * FIGURE_HEIGHT) / FIGURE_WIDTH;
  return { x: room.x + room.width - width, y: room.y, width, height };
}

interface Arrangement {
  readonly blocks: readonly Block[];
  readonly map: Box;
  /** False when the text leaves too little for the map, or does not fit. */
  readonly fits: boolean;
}

/** The text column of a wide figure: what the country leaves beside it at full height; for a province, a fixed one. */
function wideColumn({ options, width, shrink }: Frame, bottom: number): number {
  const [least, most] = WIDE_COLUMN;
  const map = ((bottom - 10 - MARGIN) * FIGURE_WIDTH) / FIGURE_HEIGHT;
  const left = options.country ? width - 2 * MARGIN - COLUMN_GAP - map : least;
  return Math.min(most, Math.max(least * Math.max(shrink, 0.85), left));
}

/** Text on the left, map on the right; the header across the top, or over the legend where the figure is wide. */
function besides(frame: Frame, headerInColumn: boolean): Arrangement {
  const { options, width, height, shrink } = frame;
  const inner = width - 2 * MARGIN;
  const bottom = height - MARGIN * 0.7 - footer(frame, 0).height;
  const column = headerInColumn ? wideColumn(frame, bottom) : NARROW_COLUMN * Math.max(shrink, 0.8);
  const head = header(frame, { x: MARGIN, y: MARGIN * 0.8, width: headerInColumn ? column : inner });
  const below = MARGIN * 0.8 + head.height + 12;
  const key = legend(frame, { x: MARGIN, y: below, width: column }, 1);
  const top = headerInColumn ? MARGIN : below;
  const left = MARGIN + column + COLUMN_GAP;
  const room = { x: left, y: top, width: width - MARGIN - left, height: bottom - 10 - top };
  const map = mapIn(room, options.country);
  const enough = map.width * map.height >= MAP_SHARE.beside * width * height;
  return {
    blocks: [head, key, footer(frame, bottom)],
    map,
    fits: below + key.height <= bottom - 6 && enough,
  };
}

/** Everything under one another: header, map, legend in two columns, footer. */
function stacked(frame: Frame): Arrangement {
  const { options, width, height } = frame;
  const inner = width - 2 * MARGIN;
  const bottom = height - MARGIN * 0.7 - footer(frame, 0).height;
  const head = header(frame, { x: MARGIN, y: MARGIN * 0.8, width: inner });
  const top = MARGIN * 0.8 + head.height + 10;
  const keyAt = (y: number) => legend(frame, { x: MARGIN, y, width: inner }, 2);
  const legendTop = bottom - 8 - keyAt(0).height;
  const room = { x: MARGIN, y: top, width: inner, height: legendTop - 12 - top };
  const fitted = mapIn(room, options.country);
  const map = { ...fitted, x: MARGIN + (inner - fitted.width) / 2 };
  return {
    blocks: [head, keyAt(legendTop), footer(frame, bottom)],
    map,
    fits: room.height > 0 && map.width * map.height >= MAP_SHARE.stacked * width * height,
  };
}

/**
 * Factors of the type's size that are tried, largest first: from the size asked for downwards. The last makes up for the
 * slack, so that there is room with it wherever there is without.
 */
function typeFactors({ typeSize, slack = 1 }: LayoutOptions, scale: number): readonly number[] {
  const asked = typeSize === null ? null : typeSize / (LEGEND_SIZE * scale);
  const factors =
    asked === null
      ? SHRINK
      : [...SHRINK.map((factor) => factor * asked), ...SHRINK.filter((factor) => factor <= asked)];
  return [...new Set([...factors, Math.min(...factors) / slack])].sort((a, b) => b - a);
}

/**
 * Places header, map, legend and footer. Type shrinks, all of it alike, until everything fits and the map has its share.
 * Throws `RangeError` when even the smallest type does not fit.
 */
export function layoutFigure(options: LayoutOptions): Layout {
  const scale = Math.sqrt((options.width * options.height) / DESIGN_AREA);
  const width = options.width / scale;
  const height = options.height / scale;
  const aspect = width / height;
  for (const shrink of typeFactors(options, scale)) {
    const frame: Frame = {
      options,
      shrink,
      styles: stylesOf(shrink, options, aspect >= WIDE),
      width,
      height,
    };
    const beside = () => besides(frame, aspect >= WIDE);
    const stackBelow = options.country ? STACKED.country : STACKED.province;
    const makers = aspect < stackBelow ? [() => stacked(frame), beside] : [beside];
    const found = makers.map((make) => make()).find(({ fits }) => fits);
    if (!found) continue;
    const { blocks, map } = found;
    return {
      scale,
      map,
      nodes: blocks.flatMap(({ nodes }) => nodes),
    };
  }
  throw new RangeError(`No room for a figure of ${options.width} x ${options.height}`);
}
