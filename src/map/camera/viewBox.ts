import type { Camera, Size } from './camera';

/** `viewBox`, in figure units, of an SVG of `size` pixels that shows what the camera sees. */
export function viewBox({ k, x, y }: Camera, { width, height }: Size): string {
  return `${x - width / 2 / k} ${y - height / 2 / k} ${width / k} ${height / k}`;
}
