import type { Colouring } from '../../layers/layer';
import type { Box } from '../box';
import { framedMap } from '../cartography/framedMap';
import { pictureText } from '../../words/pictureText';
import type { Scene } from '../scene/scene';
import { gap, paragraph, stack, type Block, type TextStyle } from '../text/block';
import { formatDay } from '../../i18n/format';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../../regions/figureBox';
import { NATION } from '../../regions/region';
import { DESIGN_AREA, MARGIN } from '../figure/sheet';
import { bottomOf, headlineOf, metadataOf, styleOf, wholeScene } from './common';
import type { StoryboardOptions } from './options';

/** From this width to height on, text and legend stand beside the map. */
const BESIDE = 1.2;
const COLUMN = 290;
const COLUMN_GAP = 20;
/** Least width of the map. */
const LEAST = 240;

/** The words of one frame: the day, what heads it, how many units stand where. */
function words(options: StoryboardOptions, colouring: Colouring, width: number): Block {
  const { lang, entered } = options;
  const { product } = pictureText(lang);
  const { statement } = colouring.caption(lang, { entered });
  const put = (text: string, style: TextStyle) => (y: number) =>
    paragraph(text, { x: MARGIN, y, width }, style, lang);
  return stack(MARGIN * 0.8, [
    put(product, styleOf(12, 'bold', 'muted', options)),
    put(formatDay(colouring.day, lang), styleOf(26, 'serif', 'ink', options)),
    gap(2),
    put(headlineOf(options, colouring), styleOf(15, 'bold', 'ink', options)),
    gap(3),
    put(statement, styleOf(12, 'sans', 'ink', options)),
  ]);
}

/** Where everything stands, the same in every frame. */
interface FrameLayout {
  readonly wordsWidth: number;
  readonly map: Box;
  readonly legend: Block;
  readonly footer: Block;
}

function layoutOf(options: StoryboardOptions, across: number, down: number): FrameLayout {
  const { colourings, entered = NATION } = options;
  const inner = across - 2 * MARGIN;
  const beside = across / down >= BESIDE;
  const wordsWidth = beside ? COLUMN : inner;
  const tallest = Math.max(...colourings.map((colouring) => words(options, colouring, wordsWidth).height));
  const { legend, footer, legendTop, footerTop } = bottomOf(options, { across, down }, 'short', wordsWidth);
  const below = MARGIN * 0.8 + tallest + 12;
  const room = beside
    ? {
        x: MARGIN + COLUMN + COLUMN_GAP,
        y: MARGIN,
        width: inner - COLUMN - COLUMN_GAP,
        height: footerTop - 10 - MARGIN,
      }
    : { x: MARGIN, y: below, width: inner, height: legendTop - 10 - below };
  const aspect = entered === NATION ? FIGURE_WIDTH / FIGURE_HEIGHT : room.width / room.height;
  const width = Math.min(room.width, room.height * aspect);
  if (!(width >= LEAST) || (beside && below > legendTop)) {
    throw new RangeError(`No room for frames of ${options.width} x ${options.height}`);
  }
  const height = width / aspect;
  const x = room.x + (beside ? room.width - width : (room.width - width) / 2);
  return {
    wordsWidth,
    map: { x, y: room.y, width, height },
    legend,
    footer,
  };
}

/**
 * What draws the frame of each of the days, map, legend and footer in the same place in all, so that nothing jumps when they
 * play. Throws `RangeError` when the size has no room.
 */
export function frameDrawer(options: StoryboardOptions): (colouring: Colouring) => Scene {
  const { record, shapes, entered = NATION, lang, width, height } = options;
  const scale = Math.sqrt((width * height) / DESIGN_AREA);
  const { wordsWidth, map, legend, footer } = layoutOf(options, width / scale, height / scale);
  const about = metadataOf(options);
  return (colouring) => {
    const nodes = [
      ...words(options, colouring, wordsWidth).nodes,
      ...framedMap({ lang, shapes, colouring, record, entered }, map, '0'),
      ...legend.nodes,
      ...footer.nodes,
    ];
    return wholeScene(options, scale, nodes, about);
  };
}

/** One frame per day. Throws `RangeError` when the size has no room. */
export function frameScenes(options: StoryboardOptions): readonly Scene[] {
  return options.colourings.map(frameDrawer(options));
}
