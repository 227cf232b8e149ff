import type { ChartName } from '../../drawing/chart/names';
import { chartOf } from '../../export/chartFile';
import { chartScene } from '../../drawing/chart/chartScene';
import { stateFigure } from '../../drawing/stateFigure';
import type { Scene } from '../../drawing/scene/scene';
import { canonicalUrl } from '../../words/links';
import { frameScenes } from '../../drawing/storyboard/frames';
import { slackOf } from '../../drawing/svg/slack';
import { stateDays } from '../../drawing/storyboard/stateDays';
import { storyboardScene } from '../../drawing/storyboard/storyboard';
import type { Day } from '../../time/day';
import type { Material } from './material';
import type { Shot } from './shot';

/** What every drawing of a shot is made of, beside shapes. */
function partsOf(shot: Shot, material: Material, site: string | null) {
  const { state, size, format } = shot;
  const { record, details, version, context } = material;
  return {
    state,
    record,
    details,
    width: size.width,
    height: size.height,
    url: site === null ? null : canonicalUrl({ state, context, site }),
    version,
    slack: slackOf(format, state.lang),
  };
}

/** The single figure of a shot. Throws `RangeError` when its size has no room. */
export function drawFigure(shot: Shot, material: Material, site: string | null): Scene {
  const shapes = material.shapes(shot.state.region);
  return stateFigure(shot.figure, { ...partsOf(shot, material, site), shapes, look: shot.look });
}

/** The frames of an animation over `days`. Throws `RangeError` when its size has no room. */
export function drawDays(
  shot: Shot,
  days: readonly Day[],
  material: Material,
  site: string | null,
): readonly Scene[] {
  const shapes = material.shapes(shot.state.region);
  return frameScenes(stateDays(days, { ...partsOf(shot, material, site), shapes }));
}

/** The chart of a shot. Throws `RangeError` when its size has no room, or no figures of its place exist. */
function drawChart(shot: Shot, name: ChartName, material: Material, site: string | null): Scene {
  return chartScene({ ...partsOf(shot, material, site), chart: chartOf(name, material, shot.state) });
}

/** The drawing of a single figure, a chart or a storyboard. Throws `RangeError` when its size has no room. */
export function draw(shot: Shot, material: Material, site: string | null): Scene {
  const { days, chart } = shot;
  if (chart !== null) return drawChart(shot, chart, material, site);
  if (days !== null) {
    const shapes = material.overview(shot.state.region);
    return storyboardScene(stateDays(days, { ...partsOf(shot, material, site), shapes }));
  }
  return drawFigure(shot, material, site);
}
