import { drawFigure } from '../../drawing/figure/figureSvg';
import type { Box } from '../../drawing/box';
import type { FigureMetadata } from '../../drawing/svg/metadata';
import { canonicalUrl } from '../../words/links';
import { drawFrames } from '../../drawing/storyboard/frames';
import { drawStoryboard } from '../../drawing/storyboard/storyboard';
import { resolveTime } from '../../state/time';
import type { Day } from '../../time/day';
import type { Material } from './material';
import type { Shot } from './shot';

/** A drawing of a shot. */
export interface Drawing {
  readonly svg: string;
  readonly metadata: FigureMetadata;
  /** Where its maps are, in drawing units. */
  readonly maps: readonly Box[];
}

/** The figure of a shot on one day. Throws `RangeError` when its size has no room. */
export function drawDay(shot: Shot, on: Day, material: Material, site: string | null): Drawing {
  const { state, size, theme, look } = shot;
  const { store, details, version, context } = material;
  const { width, height } = size;
  const figure = drawFigure({
    store,
    details,
    snapshot: store.statusOn(on, state.dates),
    shapes: material.shapes(state.region),
    entered: state.region,
    select: state.select,
    lang: state.lang,
    theme,
    width,
    height,
    url:
      site === null
        ? null
        : canonicalUrl({ state: { ...state, time: { from: null, to: on } }, context, site }),
    version,
    look,
  });
  return { svg: figure.svg, metadata: figure.metadata, maps: [figure.map] };
}

function storyboardOptions(shot: Shot, days: readonly Day[], material: Material, site: string | null) {
  const { state, size, theme } = shot;
  const { store, details, version, context } = material;
  return {
    store,
    details,
    snapshots: days.map((day) => store.statusOn(day, state.dates)),
    shapes: material.overview(state.region),
    entered: state.region,
    lang: state.lang,
    theme,
    width: size.width,
    height: size.height,
    url: site === null ? null : canonicalUrl({ state, context, site }),
    version,
  };
}

/** The frames of an animation over `days`. Throws `RangeError` when its size has no room. */
export function drawDays(
  shot: Shot,
  days: readonly Day[],
  material: Material,
  site: string | null,
): readonly Drawing[] {
  return drawFrames(storyboardOptions(shot, days, material, site));
}

/** The drawing of a single figure or a storyboard. Throws `RangeError` when its size has no room. */
export function draw(shot: Shot, material: Material, site: string | null): Drawing {
  const { state, days } = shot;
  if (days !== null) return drawStoryboard(storyboardOptions(shot, days, material, site));
  return drawDay(shot, resolveTime(state.time, material.context.bounds).to, material, site);
}
