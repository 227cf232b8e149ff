import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../../regions/figureBox';
import type { Padding, Size } from './camera';

/** Size of the stage; that of the figure while it has none, so that every division has a meaning. */
export function sizeOf(stage: HTMLElement): Size {
  const { clientWidth, clientHeight } = stage;
  return clientWidth > 0 && clientHeight > 0
    ? { width: clientWidth, height: clientHeight }
    : { width: FIGURE_WIDTH, height: FIGURE_HEIGHT };
}

const EDGE = 10;

/**
 * Room that a fit leaves free at each edge: `--map-fit-top`, `-right`, `-bottom`, `-left` of the map's root, in pixels,
 * for what the page lays over the map; a small margin where they are not set.
 */
export function paddingOf(root: HTMLElement): Padding {
  const style = getComputedStyle(root);
  const at = (edge: string) => {
    const set = Number.parseFloat(style.getPropertyValue(`--map-fit-${edge}`));
    return Number.isFinite(set) ? set : EDGE;
  };
  return { top: at('top'), right: at('right'), bottom: at('bottom'), left: at('left') };
}
