import { expect, test } from 'vitest';
import { circleNodes } from './marks';

const AT = { x: 0, y: 0, unit: 1 };
/** Colours of the disc, of its line and of its number. */
const colours = (passed: boolean) => {
  const [disc, number] = circleNodes({ count: 26, passed }, AT);
  return [disc?.style?.fill, disc?.style?.stroke, number?.style?.fill];
};

test('the circle of projects is full until the day by which they were to close, then hollow with a ground of its own', () => {
  expect(colours(false)).toEqual(['circle.fill', 'circle.rim', 'circle.rim']);
  expect(colours(true)).toEqual(['circle.rim', 'circle.fill', 'circle.fill']);
});
