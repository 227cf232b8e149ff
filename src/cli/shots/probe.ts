import type { Box } from '../../drawing/box';
import type { Scene } from '../../drawing/scene/scene';
import { allNodes } from '../../drawing/scene/walk';
import type { Bitmap } from '../../export/bitmap';

/** Colours that a map has at least: sea, land, classes, patterns, lines and their edges. */
const LEAST_COLOURS = 12;

/** Distinct colours inside `box` (in pixels), counted up to `enough`. */
function coloursIn({ pixels, width, height }: Bitmap, box: Box, enough: number): number {
  const seen = new Set<number>();
  const words = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const right = Math.min(width, Math.floor(box.x + box.width));
  const bottom = Math.min(height, Math.floor(box.y + box.height));
  for (let y = Math.max(0, Math.ceil(box.y)); y < bottom; y += 1) {
    for (let x = Math.max(0, Math.ceil(box.x)); x < right; x += 1) {
      seen.add(words.getUint32((y * width + x) * 4));
      if (seen.size >= enough) return seen.size;
    }
  }
  return seen.size;
}

/** The part of a map where neither its headline nor its legend stands: they lie on what the country leaves free. */
const middleOf = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.4 * width,
  y: y + 0.3 * height,
  width: 0.3 * width,
  height: 0.4 * height,
});

/** Throws `Error` when a map in the picture is blank or nearly so. */
export function mustShowMaps(bitmap: Bitmap, maps: readonly Box[]): void {
  for (const box of maps) {
    const colours = coloursIn(bitmap, middleOf(box), LEAST_COLOURS);
    if (colours < LEAST_COLOURS) throw new Error(`the map is blank: ${colours} colours in it`);
  }
}

/** Throws `Error` when a drawing has no map, or one without regions in it. */
export function mustDrawRegions({ nodes }: Scene): void {
  const maps = [...allNodes(nodes)].flatMap((node) => (node.kind === 'inset' ? [node.scene] : []));
  const drawn = maps.filter((map) => [...allNodes(map.nodes)].some(({ role }) => role === 'region'));
  if (maps.length === 0 || drawn.length < maps.length) {
    throw new Error('the map is blank: no region is drawn');
  }
}
