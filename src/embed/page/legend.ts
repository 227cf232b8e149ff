import type { Colouring } from '../../layers/layer';
import { circleNodes } from '../../drawing/cartography/marks';
import type { LegendClass } from '../../layers/legend';
import { DISPUTED } from '../../theme/pattern';
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
  readonly colouring: Colouring;
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
  const options = { colours: coloursOf(theme), idPrefix, fonts: 'page', patterns: [] } as const;
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

function patternDefs({ colouring, theme, idPrefix }: LegendView): string {
  return element(
    'svg',
    { class: 'defs', width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' },
    element(
      'defs',
      {},
      patternSvgDefs([...colouring.layer.overlays, DISPUTED], coloursOf(theme), { idPrefix }),
    ),
  );
}

/** The compact legend of an embed: the classes and marks that the day has, with their counts. Markup. */
export function legendMarkup(view: LegendView): string {
  const { colouring, lang, entered, ownPatterns } = view;
  const model = colouring.legend(lang, entered);
  const classes = model.classes.filter(({ count }) => count > 0).map((item) => classRow(item, view));
  const row = (sample: string, label: string) =>
    `<li>${sample}<span class="name">${escapeXml(label)}</span></li>`;
  const marks = model.marks
    .filter(({ isUsed }) => isUsed)
    .map(({ sample, label }) => row(drawn(markSwatch(sample, PLACE), view), capitalise(label)));
  const circle =
    model.circles === null
      ? ''
      : row(drawn(circleNodes(26, { x: 9, y: 9, unit: 1 }, 8), view, 18), capitalise(model.circles.label));
  const defs = ownPatterns ? patternDefs(view) : '';
  return `${defs}<p class="legend-name">${escapeXml(model.title)}</p><ul>${classes.join('')}</ul><ul class="marks">${marks.join('')}${circle}</ul>`;
}
