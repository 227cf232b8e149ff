import { describe, expect, it } from 'vitest';
import { admits, wheelStep } from './gestures';

const wheel = (init: Partial<WheelEvent>) =>
  ({ type: 'wheel', deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, ...init }) as WheelEvent;
const touch = (fingers: number) =>
  ({ type: 'touchstart', touches: Array.from({ length: fingers }) }) as unknown as TouchEvent;
const mouse = (init: Partial<MouseEvent>) =>
  ({ type: 'mousedown', button: 0, ctrlKey: false, ...init }) as MouseEvent;

describe('gestures on the map', () => {
  it('leave a bare wheel and a single finger to a page that scrolls', () => {
    expect(admits(wheel({}), true)).toBe('wheel');
    expect(admits(touch(1), true)).toBe('touch');
  });

  it('take the wheel with Ctrl or Command, and two fingers', () => {
    expect(admits(wheel({ ctrlKey: true }), true)).toBe(true);
    expect(admits(wheel({ metaKey: true }), true)).toBe(true);
    expect(admits(touch(2), true)).toBe(true);
  });

  it('take everything where there is nothing to scroll', () => {
    expect(admits(wheel({}), false)).toBe(true);
    expect(admits(touch(1), false)).toBe(true);
  });

  it('drag with the first button only, and do not zoom on a double click', () => {
    expect(admits(mouse({}), true)).toBe(true);
    expect(admits(mouse({ button: 2 }), true)).toBe(false);
    expect(admits(mouse({ ctrlKey: true }), true)).toBe(false);
    expect(admits(mouse({ type: 'dblclick' }), true)).toBe(false);
  });

  it('zoom by the same small steps with a wheel, with Ctrl and a wheel, and by a pinch', () => {
    expect(wheelStep(wheel({ deltaY: -100 }))).toBeCloseTo(0.2);
    expect(wheelStep(wheel({ deltaY: -100, ctrlKey: true }))).toBeCloseTo(0.2);
    expect(wheelStep(wheel({ deltaY: -4, ctrlKey: true }))).toBeCloseTo(0.08);
    expect(wheelStep(wheel({ deltaY: 5000 }))).toBe(-0.5);
  });
});
