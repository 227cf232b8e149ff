import sharp from 'sharp';
import { insetBoxes } from '../../drawing/scene/walk';
import { exportSvg } from '../../drawing/svg/exportSvg';
import { pixelSize } from '../../export/size';
import { drawDays } from './draw';
import { mustShowMaps } from './probe';
import type { Rendered } from './rendered';
import type { Shot } from './shot';
import { mustHoldText, type Workshop } from './workshop';

/** Most frames of one animation. */
const MAX_FRAMES = 200;

/**
 * An animation as GIF: the first day, every day with an event, the last day; it stays on the last one and begins again.
 * Throws `Error` for too many frames.
 */
export async function animate(shot: Shot, workshop: Workshop): Promise<Rendered> {
  const { material, rasteriser, site, faces } = workshop;
  const { store } = material;
  const [from, to] = [shot.days![0]!, shot.days!.at(-1)!];
  const stops = store.stopsIn({ from, to }, shot.state.dates);
  const days = [...new Set([from, ...stops, to])];
  if (days.length > MAX_FRAMES) {
    throw new Error(`${days.length} event days make too many frames; the limit is ${MAX_FRAMES}`);
  }
  const scenes = drawDays(shot, days, material, site);
  const { width } = pixelSize(shot.size);
  const frames: Buffer[] = [];
  for (const scene of scenes) {
    mustHoldText(scene, faces);
    const raster = await rasteriser.render(exportSvg(scene, shot.theme), width);
    mustShowMaps(raster, insetBoxes(scene.nodes, width / shot.size.width));
    frames.push(Buffer.from(raster.png()));
  }
  const delay = days.map((_, i) => (i === days.length - 1 ? shot.hold : shot.interval));
  const bytes = await sharp(frames, { join: { animated: true } })
    .gif({ delay, loop: 0, effort: 7, dither: 0 })
    .toBuffer();
  const altText = scenes[0]!.about!.Description;
  return { bytes: new Uint8Array(bytes), ...pixelSize(shot.size), altText, warnings: [], browser: null };
}
