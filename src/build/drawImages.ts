import { exportFaces } from '../cli/shots/faces';
import { openRasteriser } from '../cli/shots/raster';
import { SOCIAL_IMAGE } from '../export/socialImage';
import { figureScene, USUAL_LOOK } from '../drawing/figure/figureScene';
import { exportSvg } from '../drawing/svg/exportSvg';
import { colouringOf } from '../layers/layers';
import type { Edition } from '../pages/links/edition';
import { imagesOf } from '../pages/links/images';
import { NATION } from '../regions/region';
import { canonicalUrl } from '../words/links';

/** Drawn at the same time; the renderer works on threads of its own. */
const AT_ONCE = 4;

/** Draws the pictures and hands each to `write`; needs the typefaces below `root`. Returns how many. */
export async function drawImages(
  edition: Edition & { readonly site: string },
  root: string,
  write: (path: string, png: Uint8Array) => void,
): Promise<number> {
  const { record, details, context, overview, shapes, version, site } = edition;
  const { faces } = await exportFaces(root);
  const rasteriser = openRasteriser(faces);
  const queue = [...imagesOf(edition)];
  const total = queue.length;
  const work = async () => {
    for (let image = queue.shift(); image; image = queue.shift()) {
      const { path, state, title } = image;
      const scene = figureScene({
        record,
        details,
        colouring: colouringOf(record, state),
        shapes: state.region === NATION ? shapes : overview(state.region),
        entered: state.region,
        look: { ...USUAL_LOOK, title },
        lang: state.lang,
        width: SOCIAL_IMAGE.width,
        height: SOCIAL_IMAGE.height,
        url: canonicalUrl({ state, context, site }),
        version,
      });
      write(path, (await rasteriser.render(exportSvg(scene, 'light'), SOCIAL_IMAGE.width)).png());
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    rasteriser.close();
  }
  return total;
}
