import type { Colouring } from '../../layers/layer';
import type { LegendRow } from '../../layers/legend';
import { sampleNodes } from '../../drawing/legend/swatch';
import { escapeXml } from '../../drawing/svg/markup';
import { svgOf } from '../../drawing/svg/svgOf';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import { coloursOf } from '../../theme/colours';
import type { Theme } from '../../theme/palette';

/** As tall as a circle needs that holds a number of two figures in a device's own letters. */
const SIZE = { width: 20, height: 18 } as const;
/** Half of the line around a sample lies outside. */
const PLACE = { x: 1, y: 1, width: SIZE.width - 2, height: SIZE.height - 2 } as const;

export interface LegendView {
  readonly colouring: Colouring;
  readonly entered: Adcode;
  readonly lang: Lang;
  readonly theme: Theme;
}

function rowMarkup(
  { key, sample, label, short, places, stripes }: LegendRow,
  { theme, lang }: LegendView,
): string {
  const drawn = svgOf(
    { lang, unit: 1, view: { x: 0, y: 0, ...SIZE }, size: SIZE, nodes: sampleNodes(sample, PLACE) },
    {
      colours: coloursOf(theme),
      idPrefix: `key-${lang}-${key}`,
      root: { class: 'key', 'aria-hidden': 'true', focusable: 'false' },
    },
  );
  const where = places === '' ? '' : ` <span class="note">${escapeXml(places)}</span>`;
  const after = stripes === undefined ? '' : `<li class="short">${escapeXml(stripes)}</li>`;
  return `<li data-class="${key}">${drawn}<span class="name">${escapeXml(label)}</span><span class="short">${escapeXml(short)}</span>${where}</li>${after}`;
}

/** The legend of an embed: what the day's map shows, the strongest first. Markup. */
export function legendMarkup(view: LegendView): string {
  const { colouring, lang, entered } = view;
  const { rows } = colouring.legend(lang, entered);
  return `<p class="legend-name">${escapeXml(colouring.legendTitle(lang))}</p><ul>${rows.map((row) => rowMarkup(row, view)).join('')}</ul>`;
}
