import { LANG_TAG } from '../../i18n/format';
import { coloursOf } from '../../theme/colours';
import type { Theme } from '../../theme/palette';
import type { Scene } from '../scene/scene';
import { fileWriting, type OutlineOf } from './fileWriting';
import { facesSvg, type EmbeddedFace } from './fonts';
import { element } from './markup';
import { metadataSvg } from './metadata';
import { contentSvg, viewBoxOf } from './svgOf';

const ID = 'figure';
const TITLE = `${ID}-title`;
const DESCRIPTION = `${ID}-desc`;

/** What the root of every file declares. */
const NAMESPACES = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
} as const;

interface ExportOptions {
  /** Size in pixels instead of the scene's own, filled whatever its proportions. */
  readonly size?: Scene['size'] | undefined;
  /** Typefaces to carry inside. */
  readonly faces?: readonly EmbeddedFace[];
  readonly outlineOf?: OutlineOf;
}

/** What the root says of the whole to who cannot see it; nothing where the scene says nothing of itself. */
function described({ about, lang }: Scene) {
  return (
    about && {
      lang: LANG_TAG[lang],
      'xml:lang': LANG_TAG[lang],
      role: 'img',
      'aria-labelledby': `${TITLE} ${DESCRIPTION}`,
    }
  );
}

/**
 * A scene as a file for other programs, in one theme and our own typefaces, with what it says about itself. The same arguments
 * give the same text.
 */
export function exportSvg(
  scene: Scene,
  theme: Theme,
  { faces = [], size, outlineOf }: ExportOptions = {},
): string {
  const about = scene.about ? metadataSvg(scene.about, TITLE, DESCRIPTION) : '';
  const shown = size ?? scene.size;
  const options = { colours: coloursOf(theme), idPrefix: ID, file: fileWriting(outlineOf) };
  return element(
    'svg',
    {
      ...NAMESPACES,
      width: shown?.width,
      height: shown?.height,
      preserveAspectRatio: size && 'none',
      viewBox: viewBoxOf(scene.view),
      ...described(scene),
    },
    about + facesSvg(faces) + contentSvg(scene, options),
  );
}
