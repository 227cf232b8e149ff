import type { StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import { circleSvg } from '../../drawing/cartography/marks';
import { projectCircles } from '../../drawing/cartography/projects';
import { regionAttributes } from '../../drawing/cartography/regionAttributes';
import { escapeXml } from '../../drawing/svg/markup';
import { NATION, type Adcode } from '../../regions/region';
import type { AppState } from '../../state/state';
import { LINE_WIDTHS } from '../../theme/lines';
import { paintOf } from '../../theme/paint';
import { PALETTES, type Theme } from '../../theme/palette';
import { FIGURE_PREFIX, type PageData } from './pageData';
import { group } from './svg';

export interface InsideView {
  readonly state: AppState;
  readonly record: EventStore;
  readonly snapshot: StatusSnapshot;
  readonly theme: Theme;
  readonly page: Pick<PageData, 'prefectures' | 'labels'>;
}

/** Free space around a province, as a share of its longer side. */
const MARGIN = 0.06;

/** The prefectures of the page that lie in `province`. */
function prefecturesOf({ prefectures }: InsideView['page'], province: Adcode): readonly Adcode[] {
  return Object.keys(prefectures)
    .filter((adcode) => adcode.startsWith(province.slice(0, 2)))
    .sort();
}

/**
 * Shows the province entered, or the whole again: its prefectures where the page holds their shapes, else the province as
 * one. Names stand on the prefectures with acts of their own or listed projects; there is room for no more.
 */
export function drawInside(svg: SVGSVGElement, whole: string, view: InsideView): void {
  const { state, record, snapshot, theme, page } = view;
  const layer = group(svg, 'inside');
  const shape = svg.querySelector<SVGGraphicsElement>(`#${FIGURE_PREFIX}-r${state.region}`);
  if (state.region === NATION || !shape) {
    layer.innerHTML = '';
    svg.setAttribute('viewBox', whole);
    return;
  }
  const { x, y, width, height } = shape.getBBox();
  const margin = MARGIN * Math.max(width, height);
  const viewBox = [x - margin, y - margin, width + 2 * margin, height + 2 * margin];
  svg.setAttribute('viewBox', viewBox.map((n) => n.toFixed(1)).join(' '));
  const unit = 1 / (svg.getScreenCTM()?.a || 1);
  const palette = PALETTES[theme];
  const circles = projectCircles(record, state.region, snapshot.day);
  const units = prefecturesOf(page, state.region);
  const fixed = 'vector-effect="non-scaling-stroke"';
  const paths = units.map((adcode) => {
    const look = regionAttributes(paintOf(snapshot.of(adcode)), theme, FIGURE_PREFIX);
    const d = page.prefectures[adcode]!;
    return `<path id="${FIGURE_PREFIX}-r${adcode}" d="${d}" fill="${look.fill.fill}"/><path d="${d}" fill="${look.overlay.fill}"/><path d="${d}" stroke="${look.border.stroke}" stroke-width="${LINE_WIDTHS.prefecture}" ${fixed}/>`;
  });
  const radius = new Map(circles.map((circle) => [circle.adcode, circle.radius]));
  const discs = circles.map(({ adcode, count, radius: size }) => {
    const [cx, cy] = page.labels[adcode] ?? [x, y];
    return `<g font-family="var(--map-font)">${circleSvg(count, cx, cy, unit, palette, size)}</g>`;
  });
  const names = units
    .filter((adcode) => radius.has(adcode) || snapshot.of(adcode).whole || snapshot.of(adcode).partial)
    .map((adcode) => {
      const [cx, cy] = page.labels[adcode] ?? [x, y];
      const look = regionAttributes(paintOf(snapshot.of(adcode)), theme, FIGURE_PREFIX).label;
      const down = (radius.has(adcode) ? radius.get(adcode)! + 12 : 4) * unit;
      const text = escapeXml(record.gazetteer.get(adcode).short[state.lang]);
      return `<text x="${cx}" y="${cy + down}" font-size="${12 * unit}" font-family="var(--map-font)" text-anchor="middle" fill="${look.fill}" stroke="${look.stroke}" stroke-width="${3 * unit}" paint-order="stroke">${text}</text>`;
    });
  layer.innerHTML = paths.join('') + discs.join('') + names.join('');
}
