import type { Box } from '../../drawing/box';
import type { StageElements } from '../stage';

/** Where the buttons and the way back lie over the stage, in CSS pixels from its corner. */
export function boxesOver({ root, stage }: Pick<StageElements, 'root' | 'stage'>): readonly Box[] {
  const { left, top } = stage.getBoundingClientRect();
  const over = root.querySelectorAll(':scope > :is(.map-controls, .map-breadcrumb)');
  return [...over]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({ x: x - left, y: y - top, width, height }));
}
