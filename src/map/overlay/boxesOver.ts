import type { Box } from '../../drawing/box';
import { latestPer } from '../../events/latestPer';
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
 * once for what stands in them: to measure lays the page out, in the midst of a step of the slider.
 */
export function createBoxesOver({
  root,
  stage,
}: Pick<StageElements, 'root' | 'stage'>): (size: Size) => readonly Box[] {
  const latest = latestPer<Element, readonly Box[]>();
  return ({ width, height }) => {
    const over = [...root.querySelectorAll(':scope > :is(.map-controls, .map-breadcrumb)')];
    const key = [width, height, ...over.map((element) => element.outerHTML)].join();
    return latest(stage, key, () => measure(stage, over));
  };
}
