import type { Box } from '../../drawing/box';
import { createRecent } from '../../events/recent';
import type { Size } from '../camera/camera';
import type { StageElements } from '../stage';

function measure(stage: Element, over: readonly Element[]): readonly Box[] {
  const { left, top } = stage.getBoundingClientRect();
  return over
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({ x: x - left, y: y - top, width, height }));
}

/**
 * A function that says where the buttons and the way back lie over a stage of a size, in CSS pixels from its corner. Measured
 * anew only with what moves them: to measure lays the page out, in the midst of a step of the slider.
 */
export function createBoxesOver({
  root,
  stage,
}: Pick<StageElements, 'root' | 'stage'>): (size: Size) => readonly Box[] {
  const latest = createRecent<readonly Box[]>(1);
  return ({ width, height }) => {
    const over = [...root.querySelectorAll(':scope > :is(.map-controls, .map-breadcrumb)')];
    const isInside = root.hasAttribute('data-inside');
    const contents = over.map((element) => element.outerHTML);
    // The way back has another width in the letters that stand in for its own.
    const key = [width, height, isInside, document.fonts.status, ...contents].join();
    return latest(key, () => measure(stage, over));
  };
}
