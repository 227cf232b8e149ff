import { toFigure } from '../regions/projection';
import { scaleOf, zoomOf } from './camera/camera';

/**
 * MapLibre lays patterns out from the corner of its world and fixes their size at whole zooms, between which they grow
 * to double. The figure follows the same rule, so that textures do not jump when one renderer takes over from the other.
 * Both draw a pattern this much smaller at a whole zoom, which centres the range on its nominal size.
 */
export const SHRINK = Math.SQRT1_2;

/** Northern edge of the Mercator square, in degrees. */
const WORLD_TOP = 85.0511287798066;
const WORLD_CORNER = toFigure([-180, WORLD_TOP]);

/** `patternTransform` of the figure's patterns at scale `k` (pixels per figure unit). */
export function patternTransform(k: number): string {
  const scale = SHRINK / scaleOf(Math.floor(zoomOf(k)));
  return `translate(${WORLD_CORNER[0]} ${WORLD_CORNER[1]}) scale(${scale})`;
}
