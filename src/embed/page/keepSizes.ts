import { DISPUTED_DASH, LINE_WIDTHS } from '../../theme/lines';

/** Largest name, in CSS pixels. */
const LARGEST_NAME = 13;
/** Largest circle for all the listed projects, in CSS pixels of radius. */
const LARGEST_CIRCLE = 17;
/** Half the width of a marker, in CSS pixels. */
const LARGEST_MARKER = 4.5;

/** Sizes as they were drawn, in drawing units: names and marks are placed for them and may only become smaller. */
const drawnSizes = new WeakMap<Element, number>();

function drawnSize(element: Element, measure: () => number): number {
  const size = drawnSizes.get(element) ?? measure();
  drawnSizes.set(element, size);
  return size;
}

/** Shrinks `element` towards a point. */
function shrink(element: Element, x: number, y: number, factor: number): void {
  const to = (at: number) => (at * (1 - factor)).toFixed(1);
  element.setAttribute('transform', `translate(${to(x)} ${to(y)}) scale(${factor.toFixed(3)})`);
}

/** Lines, patterns, names and marks keep their size on the screen, whatever the drawing's. Nothing while it is not shown. */
export function keepSizes(svg: SVGSVGElement): void {
  const scale = svg.getScreenCTM()?.a ?? 0;
  if (scale === 0) return;
  const all = <T extends SVGElement>(selector: string) => svg.querySelectorAll<T>(selector);
  const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
  for (const pattern of all('pattern'))
    pattern.setAttribute('patternTransform', `scale(${(1 / scale).toFixed(4)})`);
  const widths = {
    '.context > path + path': 'countries',
    '.borders': 'province',
    '.disputed': 'disputed',
  } as const;
  for (const [selector, line] of Object.entries(widths))
    for (const element of all(selector))
      element.setAttribute('stroke-width', (LINE_WIDTHS[line] / scale).toFixed(2));
  const dash = DISPUTED_DASH.map((length) => ((length * LINE_WIDTHS.disputed) / scale).toFixed(2));
  for (const element of all('.disputed')) element.setAttribute('stroke-dasharray', dash.join(' '));
  for (const name of all('.labels text')) {
    const drawn = drawnSize(name, () => number(name, 'font-size'));
    name.setAttribute('font-size', Math.min(drawn, LARGEST_NAME / scale).toFixed(1));
  }
  for (const disc of all('[data-circle]')) {
    const circle = disc.querySelector('circle');
    const factor = LARGEST_CIRCLE / scale / number(circle, 'r');
    shrink(disc, number(circle, 'cx'), number(circle, 'cy'), Math.min(1, factor));
  }
  for (const marker of all<SVGPathElement>('[data-marker]')) {
    const { x, y, width } = marker.getBBox();
    const half = width / 2;
    // One that is not shown has no size.
    if (half > 0) shrink(marker, x + half, y, Math.min(1, LARGEST_MARKER / scale / half));
  }
}
