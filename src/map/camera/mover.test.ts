import { describe, expect, it } from 'vitest';
import type { Camera } from './camera';
import { createMover } from './mover';

const A: Camera = { k: 1, x: 450, y: 379 };
const B: Camera = { k: 4, x: 430, y: 500 };

/** A mover whose frames are run by hand. */
function setUp(reducedMotion = false) {
  const frames: ((ms: number) => void)[] = [];
  const applied: [Camera, boolean][] = [];
  const mover = createMover(A, {
    reducedMotion: () => reducedMotion,
    apply: (camera, moving) => applied.push([camera, moving]),
    requestFrame: (callback) => frames.push(callback),
    cancelFrame: (handle) => void frames.splice(handle - 1, 1),
  });
  return { mover, applied, run: (ms: number) => frames.shift()?.(ms), frames };
}

describe('moving the camera', () => {
  it('glides to where it is sent and ends exactly there', () => {
    const { mover, run, frames } = setUp();
    mover.glide(B);
    expect(mover.destination()).toEqual(B);
    run(1000);
    run(1100);
    expect(mover.current().k).toBeGreaterThan(1);
    expect(mover.current().k).toBeLessThan(4);
    run(1400);
    expect(mover.current()).toEqual(B);
    expect(frames).toHaveLength(0);
  });

  it('goes there at once when the reader wants no motion', () => {
    const { mover, applied, frames } = setUp(true);
    mover.glide(B);
    expect(applied).toEqual([[B, false]]);
    expect(frames).toHaveLength(0);
  });

  it('gives way to the hand of the reader', () => {
    const { mover, run, frames } = setUp();
    mover.glide(B);
    run(0);
    mover.take({ ...A, x: 400 });
    expect(frames).toHaveLength(0);
    expect(mover.destination()).toEqual({ ...A, x: 400 });
  });
});
