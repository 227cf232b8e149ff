import { framedMap } from '../cartography/framedMap';
import { pictureText } from '../../words/pictureText';
import type { Box } from '../box';
import type { Node, Scene } from '../scene/scene';
import { paragraph, stack, type Block, type Column, type TextStyle } from '../text/block';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../../regions/figureBox';
import { NATION } from '../../regions/region';
import { MARGIN } from '../figure/sheet';
import { bottomOf, captionsOf, styleOf, titleOf, wholeScene } from './common';
import type { StoryboardOptions } from './options';
import { bestGrid, leadGrid } from './grid';

/** Area in layout units that a storyboard is designed for. */
const DESIGN_AREA = 1040 * 780;
const GAP = 18;
/** From this width on, in layout units, maps carry names. */
const NAMED = 430;
/** Least width of a map. */
const LEAST = 120;
/** Width to height of a province's map. */
const PROVINCE_ASPECT = 1.2;

/** Heading and text over each map. */
function captionBlocks(
  options: StoryboardOptions,
  captions: ReturnType<typeof captionsOf>,
  cells: readonly Column[],
): readonly Block[] {
  const { lang } = options;
  return captions.map(({ heading, text }, i) => {
    const { x, y, width } = cells[i]!;
    const put = (words: string, style: TextStyle) => (at: number) =>
      paragraph(words, { x, y: at, width }, style, lang);
    return stack(y, [
      put(heading, styleOf(13, 'serif', 'ink', options)),
      put(text, styleOf(10.5, 'sans', 'muted', options)),
    ]);
  });
}

function mapsIn(options: StoryboardOptions, places: readonly Box[]): readonly (readonly Node[])[] {
  const { record, colourings, shapes, entered = NATION, lang } = options;
  return colourings.map((colouring, i) => {
    const box = places[i]!;
    const labels = box.width >= NAMED;
    return framedMap({ lang, shapes, colouring, record, entered, labels }, box, `${i}`);
  });
}

/**
 * Several days as small maps in one figure, with one legend, the sources of all of them, credits, address and version.
 * Throws `RangeError` when the size has no room for so many.
 */
export function storyboardScene(options: StoryboardOptions): Scene {
  const { colourings, entered = NATION, lang, width, height } = options;
  const scale = Math.sqrt((width * height) / DESIGN_AREA);
  const [across, down] = [width / scale, height / scale];
  const inner = { x: MARGIN, width: across - 2 * MARGIN };
  const put = (text: string, style: TextStyle) => (y: number) =>
    paragraph(text, { ...inner, y }, style, lang);
  const header = stack(MARGIN * 0.8, [
    put(pictureText(lang).product, styleOf(12, 'bold', 'muted', options)),
    put(titleOf(options), styleOf(24, 'serif', 'ink', options)),
  ]);
  const { legend, footer, legendTop } = bottomOf(options, { across, down }, 'label');
  const top = MARGIN * 0.8 + header.height + 12;
  const room = { ...inner, y: top, height: legendTop - 10 - top };
  const captions = captionsOf(options);
  const textHeights = (width: number) =>
    captionBlocks(
      options,
      captions,
      captions.map(() => ({ x: 0, y: 0, width })),
    ).map(({ height }) => height + 5);
  const aspect = entered === NATION ? FIGURE_WIDTH / FIGURE_HEIGHT : PROVINCE_ASPECT;
  const grid = options.headings ? leadGrid : bestGrid;
  const cells = grid(room, colourings.length, { aspect, gap: GAP, textHeights });
  if (cells.some(({ map }) => map.width < LEAST)) {
    throw new RangeError(`No room for ${colourings.length} maps in ${width} x ${height}`);
  }
  const maps = mapsIn(
    options,
    cells.map(({ map }) => map),
  );
  const panels = captionBlocks(options, captions, cells).flatMap(({ nodes }, i) => [...nodes, ...maps[i]!]);
  return wholeScene(options, scale, [...header.nodes, ...panels, ...legend.nodes, ...footer.nodes]);
}
