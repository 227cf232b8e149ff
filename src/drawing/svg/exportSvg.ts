import { coloursOf } from '../../theme/colours';
import type { Theme } from '../../theme/palette';
import { fileFamily } from '../scene/faces';
import type { Scene } from '../scene/scene';
import { facesSvg, type EmbeddedFace } from './fonts';
import { metadataSvg } from './metadata';
import { svgOf, tag, type Lettering, type SvgOptions, type Typesetting } from './svgOf';

const ID = 'figure';

/** A text over its halo, which is no text for anyone but the eye: it is read out, searched and copied once. */
function haloed({ name, place, type, look, rim, content }: Lettering): string {
  const hidden = name === 'text' ? ' aria-hidden="true"' : '';
  return tag(name, `${hidden}${place}${type} fill="none"${rim}`, content) + tag(name, look, content);
}

interface ExportOptions extends Pick<SvgOptions, 'size'>, Pick<Typesetting, 'outlineOf'> {
  /** Typefaces to carry inside. */
  readonly faces?: readonly EmbeddedFace[];
}

/** A scene as a file for other programs, in one theme and our own typefaces, with what it says about itself. */
export function exportSvg(
  scene: Scene,
  theme: Theme,
  { faces = [], size, outlineOf }: ExportOptions = {},
): string {
  const about = scene.about ? metadataSvg(scene.about, `${ID}-title`, `${ID}-desc`) : '';
  const head = about + facesSvg(faces);
  return svgOf(scene, {
    colours: coloursOf(theme),
    idPrefix: ID,
    typesetting: { familyOf: fileFamily, haloed, outlineOf },
    head,
    size,
  });
}
