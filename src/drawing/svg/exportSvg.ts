import { coloursOf } from '../../theme/colours';
import type { Theme } from '../../theme/palette';
import type { Scene } from '../scene/scene';
import { facesSvg, type EmbeddedFace } from './fonts';
import { metadataSvg } from './metadata';
import { svgOf, type SvgOptions } from './svgOf';

const ID = 'figure';

interface ExportOptions extends Pick<SvgOptions, 'size' | 'outlineOf'> {
  /** Typefaces to carry inside. */
  readonly faces?: readonly EmbeddedFace[];
}

/** A scene as a file for other programs, in one theme and our own typefaces, with what it says about itself. */
export function exportSvg(scene: Scene, theme: Theme, { faces = [], ...more }: ExportOptions = {}): string {
  const about = scene.about ? metadataSvg(scene.about, `${ID}-title`, `${ID}-desc`) : '';
  const head = about + facesSvg(faces);
  return svgOf(scene, { colours: coloursOf(theme), idPrefix: ID, fonts: 'export', head, ...more });
}
