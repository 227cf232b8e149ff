import type { StatusSnapshot } from '../../events/status';
import { gap, paragraph, stack, type Block } from '../text/block';
import { scaled, type Box } from '../box';
import { captionOf } from '../../words/caption';
import { mapSvg } from '../cartography/mapSvg';
import { figureText } from '../../words/figureText';
import { projectCircles } from '../cartography/projects';
import { element } from '../svg/markup';
import { formatDay } from '../../i18n/format';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../../regions/projection';
import { NATION } from '../../regions/region';
import { PALETTES } from '../../theme/palette';
import {
  footerBlock,
  headlineOf,
  LEGEND_ID,
  MARGIN,
  metadataOf,
  settingOf,
  styleOf,
  wholeSvg,
  type StoryboardOptions,
} from './common';
import { sharedLegend } from './legend';
import type { Storyboard } from './storyboard';

/** Area in layout units that a frame is designed for. */
const DESIGN_AREA = 850 * 600;
/** From this width to height on, text and legend stand beside the map. */
const BESIDE = 1.2;
const COLUMN = 290;
const COLUMN_GAP = 20;
/** Least width of the map. */
const LEAST = 240;

/** The words of one frame: the day, what heads it, how many units stand where. */
function words(options: StoryboardOptions, snapshot: StatusSnapshot, width: number): Block {
  const { store, lang, theme, entered } = options;
  const { ink, muted } = PALETTES[theme];
  const setting = settingOf(options);
  const { product } = figureText(lang).figure;
  const { statement } = captionOf(store, snapshot, lang, entered);
  const put = (text: string, size: number, face: 'sans' | 'serif' | 'bold', fill: string) => (at: number) =>
    paragraph(text, MARGIN, at, width, styleOf(size, face, fill, lang), setting);
  return stack(MARGIN * 0.8, [
    put(product, 12, 'bold', muted),
    put(formatDay(snapshot.day, lang), 26, 'serif', ink),
    gap(2),
    put(headlineOf(options, snapshot), 15, 'bold', ink),
    gap(3),
    put(statement, 12, 'sans', ink),
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
  const { snapshots, entered = NATION } = options;
  const setting = settingOf(options);
  const inner = across - 2 * MARGIN;
  const beside = across / down >= BESIDE;
  const wordsWidth = beside ? COLUMN : inner;
  const tallest = Math.max(...snapshots.map((snapshot) => words(options, snapshot, wordsWidth).height));
  const footTop = down - MARGIN * 0.7 - footerBlock(options, MARGIN, 0, inner).height;
  const legend = (y: number) =>
    sharedLegend({ ...options, ...setting, idPrefix: LEGEND_ID, x: MARGIN, y, width: wordsWidth });
  const keyTop = footTop - 10 - legend(0).height;
  const below = MARGIN * 0.8 + tallest + 12;
  const room = beside
    ? {
        x: MARGIN + COLUMN + COLUMN_GAP,
        y: MARGIN,
        width: inner - COLUMN - COLUMN_GAP,
        height: footTop - 10 - MARGIN,
      }
    : { x: MARGIN, y: below, width: inner, height: keyTop - 10 - below };
  const aspect = entered === NATION ? FIGURE_WIDTH / FIGURE_HEIGHT : room.width / room.height;
  const width = Math.min(room.width, room.height * aspect);
  if (!(width >= LEAST) || (beside && below > keyTop)) {
    throw new RangeError(`No room for frames of ${options.width} x ${options.height}`);
  }
  const height = width / aspect;
  const x = room.x + (beside ? room.width - width : (room.width - width) / 2);
  return {
    wordsWidth,
    map: { x, y: room.y, width, height },
    legend: legend(keyTop),
    footer: footerBlock(options, MARGIN, footTop, inner),
  };
}

/**
 * One frame per day, map, legend and footer in the same place in all, so that nothing jumps when they play. Pure. Throws
 * `RangeError` when the size has no room.
 */
export function drawFrames(options: StoryboardOptions): readonly Storyboard[] {
  const { store, snapshots, shapes, entered = NATION, theme, width, height } = options;
  const scale = Math.sqrt((width * height) / DESIGN_AREA);
  const { wordsWidth, map, legend, footer } = layoutOf(options, width / scale, height / scale);
  const metadata = metadataOf(options);
  const edge = { ...map, fill: 'none', stroke: PALETTES[theme].rule, 'stroke-width': 0.75 };
  return snapshots.map((snapshot) => {
    const text = words(options, snapshot, wordsWidth);
    const drawing = mapSvg({
      ...settingOf(options),
      shapes,
      snapshot,
      gazetteer: store.gazetteer,
      theme,
      entered,
      circles: projectCircles(store, entered, snapshot.day),
      idPrefix: 'storyboard-0',
      size: map,
      at: map,
    });
    const content = text.svg + drawing + element('rect', edge) + legend.svg + footer.svg;
    return {
      svg: wholeSvg(options, metadata, content, scale),
      metadata,
      maps: [scaled(map, scale)],
      boxes: [text, legend, footer].flatMap(({ boxes }) => boxes.map((box) => scaled(box, scale))),
    };
  });
}
