import { TYPESETTING } from '../../i18n/typesetting';
import type { Lang } from '../../i18n/text';
import type { LegendModel } from '../../layers/legend';
import type { Caption } from '../../words/caption';
import type { ShortFooter } from '../../words/footer';
import type { Box } from '../box';
import { legendBlock } from '../legend/legendBlock';
import type { Node } from '../scene/scene';
import { gap, linesIn, paragraph, stack, type Block, type TextStyle } from '../text/block';
import { textBoxes } from '../text/boxes';
import { NO_SLACK, type Slack } from '../text/measure';
import { shortFooterBlock } from './footerBlock';
import { largestScale, placeShape, type Placed } from './placeShape';
import { DESIGN_AREA, MARGIN } from './sheet';
import type { Skyline } from './skyline';

export interface LayoutOptions {
  readonly lang: Lang;
  readonly width: number;
  readonly height: number;
  readonly product: string;
  readonly caption: Caption;
  /** Null for a figure without one. */
  readonly legend: LegendModel | null;
  readonly footer: ShortFooter;
  /** Colour under the legend, where it hides what lies there; null where nothing does. */
  readonly ground: 'ghost' | null;
  /** What has to stay free of text: the country, or the province that is entered. */
  readonly shape: Skyline;
  /** Size of the legend's type in drawing units, to which all other type keeps its proportion; null for the usual. */
  readonly typeSize: number | null;
  /** As in `TextStyle`. */
  readonly slack?: Slack | undefined;
}

/** Where everything goes, in layout units: CSS pixels at a comfortable size, `scale` drawing units each. */
export interface Layout {
  readonly scale: number;
  /** What stands on the map and under it. */
  readonly nodes: readonly Node[];
  /** The map, from edge to edge. */
  readonly map: Box;
  /** The part of the plane that the map shows, in its own units. */
  readonly view: Box;
  /** Where text lies on the map, in layout units. */
  readonly covered: readonly Box[];
}

/** Widths that the words over the map may take, as shares of the figure's. */
const HEADER_WIDTHS = [1, 0.62, 0.4];
/** The same of a legend of one column and of two. */
const LEGENDS = [
  { columns: 1, share: 0.36 },
  { columns: 1, share: 0.5 },
  { columns: 2, share: 0.7 },
  { columns: 2, share: 1 },
] as const;
/** Type is made smaller in these steps until the shape has the room that it needs. */
const SHRINK = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65];
/** Size of the legend's type in layout units where nothing has to be smaller. */
const LEGEND_SIZE = 12;
/** Share of the size that the shape would have alone on the map, from which on type need not be smaller. */
const ENOUGH = 0.8;
/** Room between blocks of text. */
const BETWEEN = 8;

/** The design and its size in layout units. */
interface Frame extends Pick<Box, 'width' | 'height'> {
  readonly options: LayoutOptions;
  readonly shrink: number;
}

function styleOf(
  { options: { lang, slack }, shrink }: Frame,
  part: 'product' | 'headline' | 'statement' | 'small',
): TextStyle {
  const { text, heading } = TYPESETTING[lang].leading;
  const base = { leading: text, slack } as const;
  switch (part) {
    case 'product':
      return { ...base, size: 11 * shrink, face: 'bold', fill: 'muted' };
    case 'headline':
      return { ...base, size: 25 * shrink, face: 'serif', heading: true, fill: 'ink', leading: heading };
    case 'statement':
      return { ...base, size: 14 * shrink, face: 'sans', fill: 'ink' };
    case 'small':
      return { ...base, size: 9.5 * Math.min(1, shrink), face: 'sans', fill: 'muted' };
  }
}

/** The headline broken after its date, where that takes no more lines than breaking it anywhere. */
function splitHeadline(headline: string, width: number, style: TextStyle, lang: Lang): string {
  const split = headline.replace(/(：|: )/, '$1\n');
  const count = (text: string) => linesIn(width, { text, style: { ...style, heading: false } }, lang).length;
  const lines = count(headline);
  return lines > 1 && count(split) <= lines ? split : headline;
}

/** Most of the width that a statement takes: longer lines are hard to read. */
const STATEMENT_SHARE = 0.62;

function header(frame: Frame, share: number): Block {
  const { options, width } = frame;
  const { caption, product, lang } = options;
  const across = (width - 2 * MARGIN) * share;
  const put = (text: string, part: Parameters<typeof styleOf>[1], room: number) => (y: number) =>
    paragraph(text, { x: MARGIN, y, width: room }, styleOf(frame, part), lang);
  const headline = splitHeadline(caption.headline, across, styleOf(frame, 'headline'), lang);
  return stack(MARGIN * 0.7, [
    put(product, 'product', across),
    gap(1),
    put(headline, 'headline', across),
    gap(4),
    put(caption.statement, 'statement', Math.min(across, (width - 2 * MARGIN) * STATEMENT_SHARE)),
  ]);
}

interface Arrangement {
  readonly blocks: readonly Block[];
  readonly placed: Placed;
  readonly covered: readonly Box[];
}

/** A block with what it covers of the map. */
interface Covering {
  readonly block: Block;
  readonly covered: readonly Box[];
}

/** A block on a rectangle of the ground's colour, a little larger than its text: all of that hides the map. */
function onGround(block: Block, options: LayoutOptions): Covering {
  const { ground } = options;
  const boxes = textBoxes(block.nodes, options);
  if (ground === null || boxes.length === 0) return { block, covered: boxes };
  const top = Math.min(...boxes.map(({ y }) => y)) - BETWEEN;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + BETWEEN;
  const box = { x: 0, y: top, width: right, height: block.height + BETWEEN };
  const nodes: readonly Node[] = [{ kind: 'rect', box, style: { fill: ground } }, ...block.nodes];
  return { block: { ...block, nodes }, covered: [box] };
}

/** The best of all ways to set header and legend on a map that ends at `bottom`: the one that leaves the shape largest. */
function arrange(frame: Frame, bottom: number): Arrangement | null {
  const { options, shrink, width } = frame;
  const { lang, slack, legend, shape } = options;
  const room = { x: 0, y: 0, width, height: bottom };
  const key = ({ columns, share }: (typeof LEGENDS)[number], y: number): Block => {
    if (legend === null) return { nodes: [], height: 0 };
    const column = { x: MARGIN, y, width: (width - 2 * MARGIN) * share };
    return legendBlock(legend, { ...column, lang, slack, columns, size: LEGEND_SIZE * shrink });
  };
  const keys = LEGENDS.map((form) => onGround(key(form, bottom - BETWEEN - key(form, 0).height), options));
  let best: Arrangement | null = null;
  for (const share of HEADER_WIDTHS) {
    const head = header(frame, share);
    for (const { block, covered: hidden } of keys) {
      const top = bottom - BETWEEN - block.height;
      if (MARGIN * 0.7 + head.height + BETWEEN > top) continue;
      const covered = [...textBoxes(head.nodes, options), ...hidden];
      const placed = placeShape(shape, room, covered, best?.placed.scale ?? 0);
      if (placed) best = { blocks: [head, block], placed, covered };
    }
  }
  return best;
}

/**
 * Factors of the type's size that are tried, largest first: from the size asked for downwards. The last makes up for the
 * slack, so that there is room with it wherever there is without.
 */
function typeFactors({ typeSize, slack = NO_SLACK }: LayoutOptions, scale: number): readonly number[] {
  const requested = typeSize === null ? null : typeSize / (LEGEND_SIZE * scale);
  const factors =
    requested === null
      ? SHRINK
      : [...SHRINK.map((factor) => factor * requested), ...SHRINK.filter((factor) => factor <= requested)];
  return [...new Set([...factors, Math.min(...factors) / Math.max(...Object.values(slack))])].sort(
    (a, b) => b - a,
  );
}

/**
 * Lays the map from edge to edge, header and legend on what it leaves free around the shape, and the foot under it. Type
 * shrinks, all of it alike, until the shape has its share. Throws `RangeError` when even the smallest type does not fit.
 */
export function layoutFigure(options: LayoutOptions): Layout {
  const scale = Math.sqrt((options.width * options.height) / DESIGN_AREA);
  const width = options.width / scale;
  const height = options.height / scale;
  let best: { readonly layout: Layout; readonly worth: number } | null = null;
  for (const shrink of typeFactors(options, scale)) {
    const frame: Frame = { options, shrink, width, height };
    const foot = (y: number) =>
      shortFooterBlock(
        options.footer,
        { x: MARGIN, y, width: width - 2 * MARGIN },
        styleOf(frame, 'small'),
        options.lang,
      );
    const footTop = height - MARGIN * 0.5 - foot(0).height;
    const bottom = footTop - MARGIN * 0.4;
    const found = arrange(frame, bottom);
    if (!found) continue;
    const { placed, blocks, covered } = found;
    const map = { x: 0, y: 0, width, height: bottom };
    // Larger type is worth more than a larger shape.
    const worth = placed.scale * shrink ** 2;
    if (!best || worth > best.worth) {
      const nodes = [...blocks, foot(footTop)].flatMap((block) => block.nodes);
      best = { worth, layout: { scale, map, view: placed.view, covered, nodes } };
    }
    if (placed.scale >= ENOUGH * largestScale(options.shape, map)) break;
  }
  if (!best) throw new RangeError(`No room for a figure of ${options.width} x ${options.height}`);
  return best.layout;
}
