import type { LegendModel } from '../../../drawing/legend/legend';
import { markSample, swatchSvg } from '../../../drawing/legend/legendSvg';
import { circleSvg, circleTextSize } from '../../../drawing/cartography/marks';
import { num } from '../../../drawing/svg/markup';
import { capitalise } from '../../../i18n/format';
import { PALETTES, type Theme } from '../../../theme/palette';
import { markup, trusted, type Html } from '../html';

/** Room around a swatch for its border, and for a mark that is a little larger. */
const SWATCH_BOX = { width: 20, height: 15, inset: 1.5 } as const;

function drawing(width: number, height: number, content: string): Html {
  return markup`<svg
    class="swatch"
    width="${num(width)}"
    height="${num(height)}"
    viewBox="0 0 ${num(width)} ${num(height)}"
    aria-hidden="true"
  >
    ${trusted(content)}
  </svg>`;
}

/** The legend under a map; its patterns are those of the drawing whose ids begin with `idPrefix`. */
export function legendHtml(model: LegendModel, theme: Theme, idPrefix: string): Html {
  const { width, height, inset } = SWATCH_BOX;
  const classes = model.classes
    .filter(({ count }) => count > 0)
    .map(
      ({ swatches, label, count, notes, meaning }) =>
        markup`<li>
          <span class="swatches"
            >${swatches.map((paint) =>
              drawing(width, height, swatchSvg(paint, inset, inset, theme, idPrefix)),
            )}</span
          ><span
            ><strong>${count}</strong> ${capitalise(label)}${notes.map(
              (note) => markup` <span class="within">${note}</span>`,
            )}${meaning !== '' && markup` <span class="within">${meaning}</span>`}</span
          >
        </li>`,
    );
  const marks = model.marks.map(
    (mark) =>
      markup`<li>
        <span class="swatches"
          >${drawing(width, height, markSample(mark, inset, inset, { theme, idPrefix, fonts: 'page' }))}</span
        ><span>${capitalise(mark.label)}</span>
      </li>`,
  );
  const circles =
    model.circles &&
    markup`<li>
      <span class="swatches"
        >${model.circles.sizes.map(({ count, radius }) => {
          const side = 2 * Math.max(radius, circleTextSize(radius) / 2) + 3;
          return drawing(side, side, circleSvg(count, side / 2, side / 2, 1, PALETTES[theme], radius));
        })}</span
      ><span>${capitalise(model.circles.label)}</span>
    </li>`;
  return markup`<ul class="key" aria-label="${model.title}">
    ${classes}${marks}${circles}
  </ul>`;
}
