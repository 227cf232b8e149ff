import type { RecordDetails } from '../../events/model';
import type { StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import { paragraph, gap, ruleLine, stack, type Block, type TextStyle } from '../../figure/block';
import type { Box } from '../../figure/box';
import { captionOf } from '../../figure/caption';
import type { MapShapes } from '../../figure/mapShapes';
import { mapSvg } from '../../figure/mapSvg';
import { figureText } from '../../figure/messages';
import { metadataSvg, type FigureMetadata } from '../../figure/metadata';
import { projectCircles } from '../../figure/projects';
import { element, num } from '../../figure/svg';
import { formatDay, LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { displayName } from '../../regions/gazetteer';
import { boundaryNotice } from '../../regions/notice';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../../regions/projection';
import { NATION, type Adcode } from '../../regions/region';
import { PALETTES, type Theme } from '../../theme/palette';
import { patternSvgDefs } from '../../theme/patternSvg';
import { shareText } from '../messages';
import { storyboardFooter } from './footer';
import { bestGrid, type Grid } from './grid';
import { sharedLegend } from './legend';

/** Several days to draw side by side, and how. */
export interface StoryboardOptions {
  readonly store: EventStore;
  readonly details: RecordDetails;
  /** Rising days, one map each. */
  readonly snapshots: readonly StatusSnapshot[];
  readonly shapes: MapShapes;
  readonly entered?: Adcode;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly url: string | null;
  readonly version: string;
}

/** A drawn storyboard, its maps in drawing units. */
export interface Storyboard {
  readonly svg: string;
  readonly metadata: FigureMetadata;
  readonly maps: readonly Box[];
  readonly boxes: readonly Box[];
}

/** Area in layout units that a storyboard is designed for. */
const DESIGN_AREA = 1040 * 780;
const MARGIN = 20;
const GAP = 18;
/** From this width on, in layout units, the maps of a storyboard carry names. */
const NAMED = 430;
/** Least width of a map. */
const LEAST = 120;

const ID = 'storyboard';

function captions(
  { store, snapshots, lang, theme }: StoryboardOptions,
  grid: Grid,
  setting: { lang: Lang; fonts: 'export' },
) {
  const { ink, muted } = PALETTES[theme];
  const date: TextStyle = { size: 13, face: 'serif', fill: ink, leading: 1.3 };
  const text: TextStyle = { size: 10.5, face: 'sans', fill: muted, leading: lang === 'zh' ? 1.4 : 1.3 };
  return snapshots.map((snapshot, i) => {
    const { x, y } = grid.cells[i]!;
    const { headline } = captionOf(store, snapshot, lang);
    // The day stands over it already, unless it is another one that the headline tells of.
    const day = formatDay(snapshot.day, lang);
    const rest = headline.startsWith(day) ? headline.slice(day.length).replace(/^(: |：)/, '') : headline;
    const said = rest.charAt(0).toLocaleUpperCase('en') + rest.slice(1);
    return stack(y, [
      (at) => paragraph(day, x, at, grid.width, date, setting),
      (at) => paragraph(said, x, at, grid.width, text, setting),
    ]);
  });
}

function metadataOf(options: StoryboardOptions, title: string, sources: string): FigureMetadata {
  const { store, snapshots, lang, entered, url, version } = options;
  const stop = lang === 'zh' ? '' : ' ';
  const days = snapshots.map((snapshot) => {
    const { headline, statement } = captionOf(store, snapshot, lang, entered);
    return lang === 'zh' ? `${headline}。${statement}` : `${headline}. ${statement}`;
  });
  return {
    Title: title,
    Description: days.join(stop),
    Source: sources,
    Copyright: [figureText(lang).figure.data, boundaryNotice.credit[lang]].join(stop),
    URL: url ?? '',
    Version: version,
  };
}

function titleOf({ store, snapshots, entered = NATION, lang }: StoryboardOptions): string {
  const days = [snapshots[0]!, snapshots.at(-1)!].map(({ day }) => formatDay(day, lang)) as [string, string];
  const place = entered === NATION ? '' : displayName(store.gazetteer, entered, lang);
  const range = shareText(lang).storyboard.title(...days);
  return place === '' ? range : lang === 'zh' ? `${place}：${range}` : `${place}: ${range}`;
}

/**
 * Several days as small maps in one figure, with one legend, the sources of all of them, credits, address and version.
 * Pure. Throws `RangeError` when the size has no room for so many.
 */
export function drawStoryboard(options: StoryboardOptions): Storyboard {
  const { store, snapshots, shapes, entered = NATION, lang, theme, width, height } = options;
  const scale = Math.sqrt((width * height) / DESIGN_AREA);
  const [across, down] = [width / scale, height / scale];
  const palette = PALETTES[theme];
  const setting = { lang, fonts: 'export' } as const;
  const inner = across - 2 * MARGIN;
  const style = (size: number, face: TextStyle['face'], fill: string): TextStyle => ({
    size,
    face,
    fill,
    leading: 1.3,
  });
  const title = titleOf(options);
  const header = stack(MARGIN * 0.8, [
    (at) =>
      paragraph(
        figureText(lang).figure.product,
        MARGIN,
        at,
        inner,
        style(12, 'bold', palette.muted),
        setting,
      ),
    (at) => paragraph(title, MARGIN, at, inner, style(24, 'serif', palette.ink), setting),
  ]);
  const { sources, credits, address } = storyboardFooter(options);
  const small = style(9, 'sans', palette.muted);
  const foot = (y: number): Block =>
    stack(y, [
      () => ruleLine(MARGIN, y, inner, palette.rule),
      gap(5),
      (at) => paragraph(sources, MARGIN, at, inner, small, setting),
      (at) => paragraph(credits, MARGIN, at, inner, small, setting),
      (at) => paragraph(address, MARGIN, at, inner, { ...small, fill: palette.ink }, setting),
    ]);
  const key = (y: number) =>
    sharedLegend({ ...options, ...setting, idPrefix: `${ID}-legend`, x: MARGIN, y, width: inner });
  const footTop = down - MARGIN * 0.7 - foot(0).height;
  const keyTop = footTop - 10 - key(0).height;
  const top = MARGIN * 0.8 + header.height + 12;
  const aspect = entered === NATION ? FIGURE_WIDTH / FIGURE_HEIGHT : 1.2;
  const room = { x: MARGIN, y: top, width: inner, height: keyTop - 10 - top };
  const textHeight = (cell: number) => {
    const probe = {
      width: cell,
      cells: snapshots.map(() => ({ x: 0, y: 0 })),
      mapTop: 0,
      map: { width: 0, height: 0 },
    };
    return Math.max(...captions(options, probe, setting).map((block) => block.height)) + 5;
  };
  const grid = bestGrid(room, snapshots.length, { aspect, gap: GAP, textHeight });
  if (grid.map.width < LEAST) {
    throw new RangeError(`No room for ${snapshots.length} maps in ${width} x ${height}`);
  }
  const texts = captions(options, grid, setting);
  const maps = grid.cells.map(({ x, y }): Box => ({ x, y: y + grid.mapTop, ...grid.map }));
  const drawings = snapshots.map((snapshot, i) =>
    mapSvg({
      ...setting,
      shapes,
      snapshot,
      gazetteer: store.gazetteer,
      theme,
      entered,
      circles: projectCircles(store, entered, snapshot.day),
      labels: grid.map.width >= NAMED,
      idPrefix: `${ID}-${i}`,
      size: grid.map,
      at: maps[i]!,
    }),
  );
  const frames = maps.map((map) =>
    element('rect', { ...map, fill: 'none', stroke: palette.rule, 'stroke-width': 0.75 }),
  );
  const legend = key(keyTop);
  const footer = foot(footTop);
  const metadata = metadataOf(options, title, sources);
  const panels = texts.map(({ svg }, i) => svg + drawings[i]! + frames[i]!).join('');
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${num(width)} ${num(height)}`,
      lang: LANG_TAG[lang],
      'xml:lang': LANG_TAG[lang],
      role: 'img',
      'aria-labelledby': `${ID}-title ${ID}-desc`,
    },
    metadataSvg(metadata, `${ID}-title`, `${ID}-desc`) +
      element('defs', {}, patternSvgDefs(theme, { idPrefix: `${ID}-legend` })) +
      element('rect', { width, height, fill: palette.paper }) +
      element('g', { transform: `scale(${num(scale, 5)})` }, header.svg + panels + legend.svg + footer.svg),
  );
  const grow = (box: Box): Box => ({
    x: box.x * scale,
    y: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  });
  const boxes = [header, ...texts, legend, footer].flatMap((block) => block.boxes);
  return { svg, metadata, maps: maps.map(grow), boxes: boxes.map(grow) };
}
