import type { Adcode } from '../../regions/region';
import { LINE_WIDTHS, OUTLINE_RIM } from '../../theme/lines';
import { PALETTES, type Theme } from '../../theme/palette';
import { FIGURE_PREFIX } from './pageData';
import { group } from './svg';

/** Outlines the selected units that are drawn, over everything but the names. */
export function markSelection(svg: SVGSVGElement, select: readonly Adcode[], theme: Theme): void {
  const { paper, selection } = PALETTES[theme];
  const layer = group(svg, 'selection');
  layer.innerHTML = select
    .filter((adcode) => svg.querySelector(`#${FIGURE_PREFIX}-r${adcode}`))
    .flatMap((adcode) => {
      const line = (stroke: string, width: number) =>
        `<use href="#${FIGURE_PREFIX}-r${adcode}" stroke="${stroke}" stroke-width="${width}" vector-effect="non-scaling-stroke"/>`;
      // A rim of paper keeps the line visible on dark classes.
      return [line(paper, LINE_WIDTHS.selected + OUTLINE_RIM), line(selection, LINE_WIDTHS.selected)];
    })
    .join('');
}
