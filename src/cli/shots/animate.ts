import { insetBoxes } from '../../drawing/scene/walk';
import { animationDays, delayOf, isTooLong, MAX_FRAMES } from '../../drawing/storyboard/animation';
import { exportSvg } from '../../drawing/svg/exportSvg';
import { createGif } from '../../export/gif';
import { pixelSize } from '../../export/size';
import { drawDays } from './draw';
import { mustShowMaps } from './probe';
import type { Rendered } from './rendered';
import type { Shot } from './shot';
import { mustHoldText, type Workshop } from './workshop';

/**
 * An animation as GIF: the first day, every day with an event, the last day; it stays on the last one and begins again.
 * Throws `Error` for too many frames.
 */
export async function animate(shot: Shot, workshop: Workshop): Promise<Rendered> {
  const { material, rasteriser, site, faces } = workshop;
  const days = animationDays(material.record, shot.state);
  if (isTooLong(days)) {
    throw new Error(`${days.length} event days make too many frames; the limit is ${MAX_FRAMES}`);
  }
  const scenes = drawDays(shot, days, material, site);
  const { width } = pixelSize(shot.size);
  const gif = createGif();
  for (const [i, scene] of scenes.entries()) {
    mustHoldText(scene, faces);
    const raster = await rasteriser.render(exportSvg(scene, shot.theme), width);
    mustShowMaps(raster, insetBoxes(scene.nodes, width / shot.size.width));
    gif.add(raster, delayOf(i, days.length, shot));
  }
  const altText = scenes[0]!.about!.Description;
  return { bytes: gif.bytes(), ...pixelSize(shot.size), altText, warnings: [], browser: null };
}
