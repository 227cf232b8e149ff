import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveSwipesToPage } from './touch';

let slider: HTMLInputElement;
let stop: () => void;
const heard = vi.fn();

beforeEach(() => {
  slider = document.createElement('input');
  slider.type = 'range';
  slider.value = '50';
  document.body.append(slider);
  stop = leaveSwipesToPage(slider);
  // As the page listens: above the slider.
  document.body.addEventListener('input', heard);
});
afterEach(() => {
  stop();
  document.body.removeEventListener('input', heard);
  document.body.replaceChildren();
  heard.mockReset();
});

const pointer = (type: string, clientX: number, clientY: number, pointerType = 'touch') =>
  slider.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerType, bubbles: true }));
/** What the browser does: it moves the thumb, then tells. */
const moveThumb = (value: string) => {
  slider.value = value;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('a finger on the slider', () => {
  it.each([
    ['straight up', 0, -90],
    ['up and a little aside', 20, -60],
    ['down', -3, 40],
  ])('that moves %s changes nothing', (_, dx, dy) => {
    pointer('pointerdown', 100, 100);
    moveThumb('70');
    pointer('pointermove', 100 + dx, 100 + dy);
    moveThumb('75');
    pointer('pointercancel', 0, 0);
    expect(heard).not.toHaveBeenCalled();
    expect(slider.value).toBe('50');
  });

  it.each([
    ['right', 30, 4],
    ['left, a little down', -12, 8],
  ])('that moves %s moves the thumb from then on', (_, dx, dy) => {
    pointer('pointerdown', 100, 100);
    moveThumb('70');
    expect(slider.value).toBe('50');
    pointer('pointermove', 100 + dx, 100 + dy);
    moveThumb('72');
    // Once it is sideways, the finger may stray.
    pointer('pointermove', 100 + dx, 180);
    moveThumb('73');
    expect(heard).toHaveBeenCalledTimes(2);
    expect(slider.value).toBe('73');
  });

  it('that taps moves the thumb there once it is lifted', () => {
    pointer('pointerdown', 100, 100);
    moveThumb('70');
    expect(heard).not.toHaveBeenCalled();
    pointer('pointerup', 101, 102);
    expect(heard).toHaveBeenCalledOnce();
    expect(slider.value).toBe('70');
  });
});

it('a mouse moves the thumb at once', () => {
  pointer('pointerdown', 100, 100, 'mouse');
  moveThumb('70');
  expect(heard).toHaveBeenCalledOnce();
});
