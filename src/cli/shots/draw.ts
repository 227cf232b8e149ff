import type { ChartName } from '../../drawing/chart/names';
import { chartOf } from '../../export/chartFile';
import { chartScene } from '../../drawing/chart/chartScene';
import { stateFigure } from '../../drawing/stateFigure';
import { layerOf } from '../../layers/layers';
import type { Scene } from '../../drawing/scene/scene';
import { canonicalUrl } from '../../words/links';
import { frameScenes } from '../../drawing/storyboard/frames';
import { slackOf } from '../../drawing/svg/slack';
import { storyboardScene } from '../../drawing/storyboard/storyboard';
import type { Day } from '../../time/day';
import type { Material } from './material';
import type { Shot } from './shot';

/** The single figure of a shot. Throws `RangeError` when its size has no room. */
export function drawFigure(shot: Shot, material: Material, site: string | null): Scene {
  const { state, size, look, format, figure } = shot;
  const { store, details, version, context } = material;
  return stateFigure(figure, {
    state,
    store,
    details,
    shapes: material.shapes(state.region),
    width: size.width,
    height: size.height,
    url: site === null ? null : canonicalUrl({ state, context, site }),
    version,
    look,
    slack: slackOf(format, state.lang),
  });
}

function storyboardOptions(shot: Shot, days: readonly Day[], material: Material, site: string | null) {
  const { state, size } = shot;
  const { store, details, version, context } = material;
  return {
    store,
    details,
    colourings: days.map((day) => layerOf(state, context.bounds).on(store, day, state.dates)),
    shapes: material.overview(state.region),
    entered: state.region,
    lang: state.lang,
    width: size.width,
    height: size.height,
    url: site === null ? null : canonicalUrl({ state, context, site }),
    version,
    slack: slackOf(shot.format, state.lang),
  };
}

/** The frames of an animation over `days`. Throws `RangeError` when its size has no room. */
export function drawDays(
  shot: Shot,
  days: readonly Day[],
  material: Material,
  site: string | null,
): readonly Scene[] {
  return frameScenes(storyboardOptions(shot, days, material, site));
}

/** The chart of a shot. Throws `RangeError` when its size has no room, or no figures of its place exist. */
function drawChart(shot: Shot, name: ChartName, material: Material, site: string | null): Scene {
  const { state, size, format } = shot;
  const { context, version } = material;
  return chartScene({
    chart: chartOf(name, material, state),
    width: size.width,
    height: size.height,
    url: site === null ? null : canonicalUrl({ state, context, site }),
    version,
    slack: slackOf(format, state.lang),
  });
}

/** The drawing of a single figure, a chart or a storyboard. Throws `RangeError` when its size has no room. */
export function draw(shot: Shot, material: Material, site: string | null): Scene {
  const { days, chart } = shot;
  if (chart !== null) return drawChart(shot, chart, material, site);
  if (days !== null) return storyboardScene(storyboardOptions(shot, days, material, site));
  return drawFigure(shot, material, site);
}
