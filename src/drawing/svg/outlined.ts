import type { Theme } from '../../theme/palette';
import type { PdfFace } from '../pdf/faces';
import { exportFamily, weightOf } from '../scene/faces';
import type { Scene } from '../scene/scene';
import { lineOutline } from '../text/textOutline';
import { exportSvg } from './exportSvg';

/**
 * A scene with every text as outlines, for layout programs and for sites that take no typeface inside a drawing: it needs
 * no typeface anywhere. Its words stay in its title, description and metadata. The same bytes in Node and browser.
 */
export function outlinedSvg(scene: Scene, theme: Theme, faces: readonly PdfFace[]): string {
  return exportSvg(scene, theme, {
    outlineOf: ({ face, lang, ...line }) =>
      lineOutline(
        faces,
        { ...line, family: exportFamily(face, lang), weight: weightOf(face, lang) },
        new Set(),
      ),
  });
}
