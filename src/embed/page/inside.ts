import type { Colouring } from '../../layers/layer';
import type { EventStore } from '../../events/store';
import { circleNodes } from '../../drawing/cartography/marks';
import { projectCircles } from '../../drawing/cartography/projects';
import { regionLook } from '../../drawing/cartography/look';
import type { Node } from '../../drawing/scene/scene';
import { contentSvg } from '../../drawing/svg/svgOf';
import { NATION, type Adcode } from '../../regions/region';
import type { AppState } from '../../state/state';
import { LINE_WIDTHS } from '../../theme/lines';
import { coloursOf } from '../../theme/colours';
import type { Theme } from '../../theme/palette';
import { FIGURE_PREFIX, type PageData } from './pageData';
import { group } from './svg';

export interface InsideView {
  readonly state: AppState;
  readonly record: EventStore;
  readonly colouring: Colouring;
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
  const { state, record, colouring, theme, page } = view;
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
  const colours = coloursOf(theme);
  const circles = projectCircles(record, state.region, colouring.day);
  const units = prefecturesOf(page, state.region);
  const anchorOf = (adcode: Adcode) => page.labels[adcode] ?? ([x, y] as const);
  const paths = units.flatMap((adcode): Node[] => {
    const look = regionLook(colouring.paint(adcode));
    const shape = { kind: 'path', d: page.prefectures[adcode]!, shape: adcode } as const;
    return [
      { ...shape, style: { fill: look.fill } },
      { ...shape, style: { fill: look.overlay } },
      { ...shape, className: 'line', style: { stroke: look.border, strokeWidth: LINE_WIDTHS.prefecture } },
    ];
  });
  const radius = new Map(circles.map((circle) => [circle.adcode, circle.radius]));
  const discs = circles.flatMap(({ adcode, count, radius: size }) => {
    const [cx, cy] = anchorOf(adcode);
    return circleNodes(count, { x: cx, y: cy, unit }, size);
  });
  const names = units
    .filter((adcode) => radius.has(adcode) || colouring.own(adcode) !== null)
    .map((adcode): Node => {
      const [cx, cy] = anchorOf(adcode);
      const look = regionLook(colouring.paint(adcode));
      const down = (radius.has(adcode) ? radius.get(adcode)! + 12 : 4) * unit;
      return {
        kind: 'text',
        text: record.gazetteer.get(adcode).short[state.lang],
        x: cx,
        y: cy + down,
        style: { size: 12 * unit, anchor: 'middle', fill: look.label },
        halo: { colour: look.halo, width: 3 * unit },
      };
    });
  layer.innerHTML = contentSvg(
    { lang: state.lang, unit, nodes: [...paths, ...discs, ...names] },
    { colours, idPrefix: FIGURE_PREFIX, fonts: 'page', patterns: [] },
  );
}
