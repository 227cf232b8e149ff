import type { Box } from '../box';
import type { Node } from '../scene/scene';
import { mapScene, type MapOptions } from './mapScene';

/** A map in a figure, as large as `box`, with a line around it; `name` tells it from others. */
export function framedMap(options: Omit<MapOptions, 'size'>, box: Box, name: string): readonly Node[] {
  return [
    { kind: 'inset', box, name, scene: mapScene({ ...options, size: box }) },
    { kind: 'rect', box, style: { fill: 'none', stroke: 'rule', strokeWidth: 0.75 } },
  ];
}
