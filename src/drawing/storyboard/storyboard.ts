import { paragraph, stack } from '../text/block';
import { scaled, type Box } from '../box';
import { mapSvg } from '../cartography/mapSvg';
import { figureText } from '../../words/figureText';
import type { FigureMetadata } from '../svg/metadata';
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
  titleOf,
  wholeSvg,
  type StoryboardOptions,
} from './common';
import { bestGrid, type Grid } from './grid';
import { sharedLegend } from './legend';

/** A drawn storyboard or frame, its maps and lines of text in drawing units. */
export interface Storyboard {
  readonly svg: string;
  readonly metadata: FigureMetadata;
  readonly maps: readonly Box[];
  readonly boxes: readonly Box[];
}

/** Area in layout units that a storyboard is designed for. */
const DESIGN_AREA = 1040 * 780;
const GAP = 18;
/** From this width on, in layout units, maps carry names and full circles. */
const NAMED = 430;
/** How small circles get. */
const LEAST_CIRCLES = 0.5;
/** Least width of a map. */
const LEAST = 120;
/** Width to height of a province's map. */
const PROVINCE_ASPECT = 1.2;

type Cells = Pick<Grid, 'width' | 'cells'>;

/** Day and headline over each map. */
function captions(options: StoryboardOptions, headlines: readonly string[], { width, cells }: Cells) {
  const { snapshots, lang, theme } = options;
  const { ink, muted } = PALETTES[theme];
  const setting = settingOf(options);
  return snapshots.map((snapshot, i) => {
    const { x, y } = cells[i]!;
    const day = formatDay(snapshot.day, lang);
    const said = headlines[i]!;
    return stack(y, [
      (at) => paragraph(day, x, at, width, styleOf(13, 'serif', ink, lang), setting),
      (at) => paragraph(said, x, at, width, styleOf(10.5, 'sans', muted, lang), setting),
    ]);
  });
}

function mapsIn(options: StoryboardOptions, { map }: Grid, places: readonly Box[]): readonly string[] {
  const { store, snapshots, shapes, entered = NATION, theme } = options;
  // Circles shrink with the maps, all alike, so that their areas still compare.
  const shrink = Math.min(1, Math.max(LEAST_CIRCLES, map.width / NAMED));
  return snapshots.map((snapshot, i) => {
    const circles = projectCircles(store, entered, snapshot.day).map((circle) => ({
      ...circle,
      radius: circle.radius * shrink,
    }));
    const drawing = mapSvg({
      ...settingOf(options),
      shapes,
      snapshot,
      gazetteer: store.gazetteer,
      theme,
      entered,
      circles,
      labels: map.width >= NAMED,
      idPrefix: `storyboard-${i}`,
      size: map,
      at: places[i]!,
    });
    const edge = { fill: 'none', stroke: PALETTES[theme].rule, 'stroke-width': 0.75 };
    return drawing + element('rect', { ...places[i]!, ...edge });
  });
}

/**
 * Several days as small maps in one figure, with one legend, the sources of all of them, credits, address and version.
 * Pure. Throws `RangeError` when the size has no room for so many.
 */
export function drawStoryboard(options: StoryboardOptions): Storyboard {
  const { snapshots, entered = NATION, lang, theme, width, height } = options;
  const scale = Math.sqrt((width * height) / DESIGN_AREA);
  const [across, down] = [width / scale, height / scale];
  const { ink, muted } = PALETTES[theme];
  const inner = across - 2 * MARGIN;
  const setting = settingOf(options);
  const { product } = figureText(lang).figure;
  const header = stack(MARGIN * 0.8, [
    (at) => paragraph(product, MARGIN, at, inner, styleOf(12, 'bold', muted, lang), setting),
    (at) => paragraph(titleOf(options), MARGIN, at, inner, styleOf(24, 'serif', ink, lang), setting),
  ]);
  const legend = (y: number) =>
    sharedLegend({ ...options, ...setting, idPrefix: LEGEND_ID, x: MARGIN, y, width: inner });
  const footTop = down - MARGIN * 0.7 - footerBlock(options, MARGIN, 0, inner).height;
  const keyTop = footTop - 10 - legend(0).height;
  const top = MARGIN * 0.8 + header.height + 12;
  const room = { x: MARGIN, y: top, width: inner, height: keyTop - 10 - top };
  const headlines = snapshots.map((snapshot) => headlineOf(options, snapshot));
  const textHeight = (cell: number) => {
    const cells = snapshots.map(() => ({ x: 0, y: 0 }));
    return Math.max(...captions(options, headlines, { width: cell, cells }).map((block) => block.height)) + 5;
  };
  const aspect = entered === NATION ? FIGURE_WIDTH / FIGURE_HEIGHT : PROVINCE_ASPECT;
  const grid = bestGrid(room, snapshots.length, { aspect, gap: GAP, textHeight });
  if (grid.map.width < LEAST) {
    throw new RangeError(`No room for ${snapshots.length} maps in ${width} x ${height}`);
  }
  const places = grid.cells.map(({ x, y }): Box => ({ x, y: y + grid.mapTop, ...grid.map }));
  const maps = mapsIn(options, grid, places);
  const texts = captions(options, headlines, grid);
  const panels = texts.map(({ svg }, i) => svg + maps[i]!).join('');
  const below = [legend(keyTop), footerBlock(options, MARGIN, footTop, inner)];
  const metadata = metadataOf(options);
  const content = header.svg + panels + below.map(({ svg }) => svg).join('');
  return {
    svg: wholeSvg(options, metadata, content, scale),
    metadata,
    maps: places.map((box) => scaled(box, scale)),
    boxes: [header, ...texts, ...below].flatMap(({ boxes }) => boxes.map((box) => scaled(box, scale))),
  };
}
