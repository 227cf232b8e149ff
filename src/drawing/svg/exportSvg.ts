import { coloursOf } from '../../theme/colours';
import type { Theme } from '../../theme/palette';
import type { Scene } from '../scene/scene';
import { svgOf, type SvgOptions } from './svgOf';

/** A scene as a file for other programs, in one theme and our own typefaces. */
export function exportSvg(
  scene: Scene,
  theme: Theme,
  more: Pick<SvgOptions, 'faces' | 'size' | 'outlineOf'> = {},
): string {
  return svgOf(scene, { colours: coloursOf(theme), idPrefix: 'figure', fonts: 'export', ...more });
}
