import type { Colouring } from '../../layers/layer';
import { circleNodes } from '../../drawing/cartography/marks';
import type { LegendClass } from '../../layers/legend';
import { markSwatch, swatch } from '../../drawing/legend/swatch';
import type { Node } from '../../drawing/scene/scene';
import { escapeXml } from '../../drawing/svg/markup';
import { svgOf } from '../../drawing/svg/svgOf';
import { capitalise } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import { coloursOf } from '../../theme/colours';
import type { Theme } from '../../theme/palette';

const SIZE = { width: 18, height: 12 } as const;

export interface LegendView {
  readonly colouring: Colouring;
  readonly entered: Adcode;
  readonly lang: Lang;
  readonly theme: Theme;
}

/** Half of the line around a sample lies outside. */
const PLACE = { x: 0.5, y: 0.5, width: SIZE.width - 1, height: SIZE.height - 1 } as const;

/** A sample with the patterns that it uses; `key` tells it from the others of its legend. */
function drawn(
  key: string,
  nodes: readonly Node[],
  { theme, lang }: LegendView,
  height: number = SIZE.height,
): string {
  const size = { width: SIZE.width, height };
  return svgOf(
    { lang, unit: 1, view: { x: 0, y: 0, ...size }, size, nodes },
    {
      colours: coloursOf(theme),
      idPrefix: `key-${lang}-${key}`,
      fonts: 'page',
      root: { class: 'key', 'aria-hidden': 'true', focusable: 'false' },
    },
  );
}

/** A class as most of its units are drawn. */
function classRow({ key, label, count, notes, typical }: LegendClass, view: LegendView): string {
  const remarks = notes.map((note) => `<span class="note">${escapeXml(note)}</span>`).join('');
  const name = `<span class="name">${escapeXml(capitalise(label))}</span>`;
  return `<li data-class="${key}">${drawn(key, swatch(typical, PLACE), view)}${name} <b>${count}</b>${remarks}</li>`;
}

/** The compact legend of an embed: the classes and marks that the day has, with their counts. Markup. */
export function legendMarkup(view: LegendView): string {
  const { colouring, lang, entered } = view;
  const model = colouring.legend(lang, entered);
  const classes = model.classes.filter(({ count }) => count > 0).map((item) => classRow(item, view));
  const row = (sample: string, label: string) =>
    `<li>${sample}<span class="name">${escapeXml(label)}</span></li>`;
  const marks = model.marks
    .filter(({ isUsed }) => isUsed)
    .map(({ key, sample, label }) => row(drawn(key, markSwatch(sample, PLACE), view), capitalise(label)));
  const circle =
    model.circles === null
      ? ''
      : row(
          drawn('circle', circleNodes(26, { x: 9, y: 9, unit: 1 }, 8), view, 18),
          capitalise(model.circles.label),
        );
  return `<p class="legend-name">${escapeXml(model.title)}</p><ul>${classes.join('')}</ul><ul class="marks">${marks.join('')}${circle}</ul>`;
}
