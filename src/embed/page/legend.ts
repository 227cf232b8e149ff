import type { StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import { circleNodes } from '../../drawing/cartography/marks';
import { legendOf, type LegendClass, type LegendMark } from '../../drawing/legend/legend';
import { markSwatch, swatch } from '../../drawing/legend/swatch';
import type { Node } from '../../drawing/scene/scene';
import { element, escapeXml } from '../../drawing/svg/markup';
import { contentSvg } from '../../drawing/svg/svgOf';
import { capitalise } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import { coloursOf } from '../../theme/colours';
import type { Theme } from '../../theme/palette';
import { patternSvgDefs } from '../../theme/patternSvg';

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

/** Half of the line around a sample lies outside. */
const PLACE = { x: 0.5, y: 0.5, width: SIZE.width - 1, height: SIZE.height - 1 } as const;

function drawn(
  nodes: readonly Node[],
  { theme, idPrefix }: LegendView,
  height: number = SIZE.height,
): string {
  const options = { colours: coloursOf(theme), idPrefix, fonts: 'page', patterns: 'none' } as const;
  return element(
    'svg',
    { class: 'key', width: SIZE.width, height, 'aria-hidden': 'true', focusable: 'false' },
    contentSvg({ lang: 'en', unit: 1, nodes }, options),
  );
}

/** A class as most of its units are drawn. */
function classRow({ key, label, count, notes, typical }: LegendClass, view: LegendView): string {
  const remarks = notes.map((note) => `<span class="note">${escapeXml(note)}</span>`).join('');
  const name = `<span class="name">${escapeXml(capitalise(label))}</span>`;
  return `<li data-class="${key}">${drawn(swatch(typical, PLACE), view)}${name} <b>${count}</b>${remarks}</li>`;
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
    element('defs', {}, patternSvgDefs(coloursOf(theme), { idPrefix })),
  );
}

/** The compact legend of an embed: the classes and marks that the day has, with their counts. Markup. */
export function legendMarkup(view: LegendView): string {
  const { store, snapshot, lang, entered, ownPatterns } = view;
  const model = legendOf(store, snapshot, lang, entered);
  const classes = model.classes.filter(({ count }) => count > 0).map((item) => classRow(item, view));
  const shown = marksOn(view);
  const row = (sample: string, label: string) =>
    `<li>${sample}<span class="name">${escapeXml(label)}</span></li>`;
  const marks = model.marks
    .filter(({ key }) => shown.has(key))
    .map(({ key, label }) => row(drawn(markSwatch(key, PLACE), view), capitalise(label)));
  const circle =
    model.circles === null
      ? ''
      : row(drawn(circleNodes(26, { x: 9, y: 9, unit: 1 }, 8), view, 18), capitalise(model.circles.label));
  const defs = ownPatterns ? patternDefs(view) : '';
  return `${defs}<p class="legend-name">${escapeXml(model.title)}</p><ul>${classes.join('')}</ul><ul class="marks">${marks.join('')}${circle}</ul>`;
}
