import type { Colours } from './colours';
import {
  PATTERN_KEYS,
  patternInk,
  patternShape,
  type PatternInk,
  type PatternKey,
  type PatternShape,
} from './pattern';

/** Id of a pattern in a drawing whose ids begin with `prefix`. */
export function patternId(prefix: string, key: PatternKey): string {
  return `${prefix}-${key}`;
}

/** Lines that give one seamless tile of bands: the middle one, and the corners of its neighbours. */
function bandPath(shape: Extract<PatternShape, { kind: 'bands' }>): string {
  const { size, run } = shape;
  const half = size / 2;
  const over = size + half;
  if (run === 'level') return `M0 ${half}H${size}`;
  if (run === 'falling')
    return `M${-half} ${half}L${half} ${over}M${-half} ${-half}L${over} ${over}M${half} ${-half}L${over} ${half}`;
  return `M${-half} ${half}L${half} ${-half}M${-half} ${over}L${over} ${-half}M${half} ${over}L${over} ${half}`;
}

function marksOf(shape: PatternShape, { colour, opacity }: PatternInk): string {
  if (shape.kind === 'bands') {
    const soft = opacity === undefined ? '' : ` stroke-opacity="${opacity}"`;
    return `<path d="${bandPath(shape)}" fill="none" stroke="${colour}" stroke-width="${shape.width}"${soft}/>`;
  }
  const soft = opacity === undefined ? '' : ` fill-opacity="${opacity}"`;
  const dots = shape.at.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${shape.radius}"/>`).join('');
  return `<g fill="${colour}"${soft}>${dots}</g>`;
}

export interface PatternDefsOptions {
  readonly idPrefix: string;
  /** Drawing units per CSS pixel, so that a pattern keeps its size when the drawing is scaled; 1 when left out. */
  readonly unit?: number;
  readonly keys?: readonly PatternKey[];
}

/** `<pattern>` elements for the `<defs>` of a drawing, in the order of `keys` (all when left out). */
export function patternSvgDefs(
  colours: Colours,
  { idPrefix, unit = 1, keys = PATTERN_KEYS }: PatternDefsOptions,
): string {
  const scale = unit === 1 ? '' : ` patternTransform="scale(${Number(unit.toFixed(4))})"`;
  return keys
    .map((key) => {
      const shape = patternShape(key);
      return (
        `<pattern id="${patternId(idPrefix, key)}" width="${shape.size}" height="${shape.size}" ` +
        `patternUnits="userSpaceOnUse"${scale}>${marksOf(shape, patternInk(key, colours))}</pattern>`
      );
    })
    .join('');
}
