import { scaleOf, zoomOf } from '../../map/camera/camera';
import { patternTransform } from '../../map/texture';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../../regions/figureBox';

/** The whole zoom of the first map as it is drawn, at one pixel per figure unit. */
const DRAWN_AT = Math.floor(zoomOf(1));

/** How wide and high the figure is from a zoom on, in CSS pixels. */
function sizeAt(zoom: number): { width: string; height: string } {
  const k = scaleOf(zoom);
  return { width: `${(FIGURE_WIDTH * k).toFixed(1)}px`, height: `${(FIGURE_HEIGHT * k).toFixed(1)}px` };
}

/** A rule that lays the patterns out as the map does between a whole zoom and the next. */
function rule(condition: string, zoom: number): string {
  const transform = patternTransform(scaleOf(zoom + 0.5)).replace(
    /translate\((\S+) (\S+)\)/,
    'translate($1px,$2px)',
  );
  return `@container ${condition}{.still pattern{transform:${transform}}}`;
}

function below(zoom: number): string {
  const { width, height } = sizeAt(zoom + 1);
  return rule(`(width<${width}) or (height<${height})`, zoom);
}

function above(zoom: number): string {
  const { width, height } = sizeAt(zoom);
  return rule(`(width>=${width}) and (height>=${height})`, zoom);
}

/** Style that gives the first map's patterns the pitch of the map that takes over from it, at every size of the two. CSS. */
export const textureStyle = (): string =>
  [below(DRAWN_AT - 1), below(DRAWN_AT - 2), above(DRAWN_AT + 1)].join('');
