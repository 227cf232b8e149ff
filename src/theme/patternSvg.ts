import type { Colours } from './colours';
import { patternInk, type Pattern, type PatternShape } from './pattern';

/** Id of a pattern in a drawing whose ids begin with `prefix`. */
function patternId(prefix: string, { key }: Pattern): string {
  return `${prefix}-${key}`;
}

/** Lines that give one seamless tile of bands: in each direction the middle one, and the corners of its neighbours. */
function bandPath(shape: Extract<PatternShape, { kind: 'bands' }>): string {
  const { size, run } = shape;
  const half = size / 2;
  const over = size + half;
  const falling = `M${-half} ${half}L${half} ${over}M${-half} ${-half}L${over} ${over}M${half} ${-half}L${over} ${half}`;
  const rising = `M${-half} ${half}L${half} ${-half}M${-half} ${over}L${over} ${-half}M${half} ${over}L${over} ${half}`;
  return { falling, rising, crossed: falling + rising }[run];
}

/**
 * The attributes of a shape that a pattern fills, in a drawing whose ids begin with `prefix`. Its opacity stands here, not in
 * the tile: not every program heeds one in there, and draws nothing.
 */
export function patternFill(
  prefix: string,
  pattern: Pattern,
  colours: Colours,
): Readonly<Record<string, string>> {
  return {
    fill: `url(#${patternId(prefix, pattern)})`,
    'fill-opacity': patternInk(pattern, colours).opacity ?? '1',
  };
}

function marksOf(shape: PatternShape, colour: string): string {
  if (shape.kind === 'bands')
    return `<path d="${bandPath(shape)}" fill="none" stroke="${colour}" stroke-width="${shape.width}"/>`;
  const dots = shape.at.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${shape.radius}"/>`).join('');
  return `<g fill="${colour}">${dots}</g>`;
}

export interface PatternDefsOptions {
  readonly idPrefix: string;
  /** Drawing units per CSS pixel, so that a pattern keeps its size when the drawing is scaled; 1 when left out. */
  readonly unit?: number;
  /** `patternTransform` in place of that, where the patterns are to lie as another drawing's do. */
  readonly texture?: string | undefined;
}

/** `<pattern>` elements for the `<defs>` of a drawing, in the order of `patterns`. */
export function patternSvgDefs(
  patterns: readonly Pattern[],
  colours: Colours,
  {
    idPrefix,
    unit = 1,
    texture = unit === 1 ? undefined : `scale(${Number(unit.toFixed(4))})`,
  }: PatternDefsOptions,
): string {
  const scale = texture === undefined ? '' : ` patternTransform="${texture}"`;
  return patterns
    .map((pattern) => {
      const { shape } = pattern;
      return (
        `<pattern id="${patternId(idPrefix, pattern)}" width="${shape.size}" height="${shape.size}" ` +
        `patternUnits="userSpaceOnUse"${scale}>${marksOf(shape, patternInk(pattern, colours).colour)}</pattern>`
      );
    })
    .join('');
}
