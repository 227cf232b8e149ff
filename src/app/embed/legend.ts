import { countsOn } from '../../events/counts';
import type { StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import { legendOf, type LegendClass, type LegendMark } from '../../drawing/legend/legend';
import { circleSvg, markerSvg } from '../../drawing/cartography/marks';
import { regionAttributes } from '../../drawing/cartography/regionAttributes';
import { element, escapeXml } from '../../drawing/svg/markup';
import { capitalise } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import { DISPUTED_DASH, LINE_WIDTHS } from '../../theme/lines';
import type { RegionPaint } from '../../theme/paint';
import { PALETTES, type Theme } from '../../theme/palette';
import { patternId, patternSvgDefs } from '../../theme/patternSvg';

const SIZE = { width: 18, height: 12 } as const;

export interface LegendView {
  readonly store: EventStore;
  readonly snapshot: StatusSnapshot;
  readonly entered: Adcode;
  readonly lang: Lang;
  readonly theme: Theme;
  /** Begins the ids of its patterns. */
  readonly idPrefix: string;
  /** Whether it brings its patterns; else they are those of a drawing. */
  readonly ownPatterns: boolean;
}

function box(content: string, height: number = SIZE.height): string {
  return element(
    'svg',
    { class: 'key', width: SIZE.width, height, 'aria-hidden': 'true', focusable: 'false' },
    content,
  );
}

function swatch(paint: RegionPaint, { theme, idPrefix }: LegendView): string {
  const look = regionAttributes(paint, theme, idPrefix);
  const shape = { x: 0.5, y: 0.5, width: SIZE.width - 1, height: SIZE.height - 1 };
  const base = element('rect', { ...shape, ...look.fill, ...look.border });
  return box(paint.overlay === null ? base : base + element('rect', { ...shape, ...look.overlay }));
}

/** A class as most of its units are drawn: with acts of their own, or with those of the units above. */
function classRow(item: LegendClass, mostInherit: boolean, view: LegendView): string {
  const paint = item.swatches.at(mostInherit ? -1 : 0)!;
  const notes = item.notes.map((note) => `<span class="note">${escapeXml(note)}</span>`).join('');
  const name = `<span class="name">${escapeXml(capitalise(item.label))}</span>`;
  return `<li data-class="${item.key}">${swatch(paint, view)}${name} <b>${item.count}</b>${notes}</li>`;
}

function markSample(key: LegendMark['key'], view: LegendView): string {
  const { theme, idPrefix } = view;
  const palette = PALETTES[theme];
  switch (key) {
    case 'stripes':
      return swatch({ fill: 'floor-signalled', overlay: 'stripes-ordered' }, view);
    case 'lines':
      return swatch({ fill: 'floor-signalled', overlay: 'lines' }, view);
    case 'disputed':
      return box(
        element('rect', {
          x: 0.5,
          y: 0.5,
          width: SIZE.width - 1,
          height: SIZE.height - 1,
          fill: `url(#${patternId(idPrefix, 'disputed')})`,
          stroke: palette.disputed.colour,
          'stroke-width': LINE_WIDTHS.disputed,
          'stroke-dasharray': DISPUTED_DASH.join(' '),
        }),
      );
    case 'below':
      return box(markerSvg({ x: SIZE.width / 2, y: 3, unit: 1 }, palette));
  }
}

/** Which of the shared marks the day has. */
function marksOn({ store, snapshot }: LegendView): ReadonlySet<LegendMark['key']> {
  const statuses = store.gazetteer.all
    .filter(({ level }) => level === 'province')
    .map(({ adcode }) => snapshot.of(adcode));
  const found = new Set<LegendMark['key']>(['disputed']);
  if (statuses.some(({ texture }) => texture === 'stripes')) found.add('stripes');
  if (statuses.some(({ texture }) => texture === 'lines')) found.add('lines');
  if (statuses.some(({ below }) => below > 0)) found.add('below');
  return found;
}

function patternDefs({ theme, idPrefix }: LegendView): string {
  return element(
    'svg',
    { class: 'defs', width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' },
    element('defs', {}, patternSvgDefs(theme, { idPrefix })),
  );
}

/** The compact legend of an embed: the classes and marks that the day has, with their counts. Markup. */
export function legendMarkup(view: LegendView): string {
  const { store, snapshot, lang, theme, entered, ownPatterns } = view;
  const model = legendOf(store, snapshot, lang, entered);
  const inherit = new Set(
    countsOn(store, snapshot, entered)
      .filter(({ inherited, total }) => inherited * 2 > total)
      .map((count) => count.class),
  );
  const classes = model.classes
    .filter(({ count }) => count > 0)
    .map((item) => classRow(item, inherit.has(item.key), view));
  const shown = marksOn(view);
  const row = (sample: string, label: string) =>
    `<li>${sample}<span class="name">${escapeXml(label)}</span></li>`;
  const marks = model.marks
    .filter(({ key }) => shown.has(key))
    .map(({ key, label }) => row(markSample(key, view), capitalise(label)));
  const circle =
    model.circles === null
      ? ''
      : row(box(circleSvg(26, 9, 9, 1, PALETTES[theme], 8), 18), capitalise(model.circles.label));
  const defs = ownPatterns ? patternDefs(view) : '';
  return `${defs}<p class="legend-name">${escapeXml(model.title)}</p><ul>${classes.join('')}</ul><ul class="marks">${marks.join('')}${circle}</ul>`;
}
