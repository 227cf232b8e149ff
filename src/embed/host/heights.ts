import { ask, type MapMessage } from './frames';

interface Size {
  readonly height: number;
  readonly width: unknown;
}

const TALLEST = 20_000;
/** No scroll bar is wider than this, in CSS pixels. */
const WIDEST_BAR = 32;
/** The two sizes that each frame told last, the later one first. */
const lastSizes = new WeakMap<HTMLIFrameElement, readonly [Size, Size?]>();

/**
 * The height for a frame that tells `size`. Where a scroll bar of the page comes with one height and goes with the next,
 * the frame's width swings between two values, and its height with it: then the larger stays.
 */
function steadyHeight(frame: HTMLIFrameElement, size: Size): number {
  const [last, beforeLast] = lastSizes.get(frame) ?? [];
  lastSizes.set(frame, [size, last]);
  const returns = beforeLast?.height === size.height && beforeLast.width === size.width;
  const swing = Math.abs(Number(last?.width) - Number(size.width));
  return last && returns && swing > 0 && swing <= WIDEST_BAR
    ? Math.max(last.height, size.height)
    : size.height;
}

/** What of a frame's own height its border and padding take, in CSS pixels. */
function edges(style: CSSStyleDeclaration): number {
  if (style.boxSizing !== 'border-box') return 0;
  const parts = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  return parts.reduce((sum, part) => sum + (parseFloat(part) || 0), 0);
}

/**
 * Gives `frame` the height that it asked for; nothing that is not a sensible height. A frame whose box does not grow with
 * it, as in a wrapper of a fixed ratio, keeps its own and is asked to lay itself out inside.
 */
export function setHeight(frame: HTMLIFrameElement, { height, width }: MapMessage['data']): void {
  if (typeof height !== 'number' || !(height > 0 && height < TALLEST)) return;
  const style = getComputedStyle(frame);
  const isPlaced = style.position === 'absolute' || style.position === 'fixed';
  if (isPlaced) return ask(frame, 'fit');
  const before = frame.style.height;
  frame.style.height = `${Math.ceil(steadyHeight(frame, { height, width }) + edges(style))}px`;
  const box = frame.parentElement;
  if (!box || !/hidden|clip/.test(getComputedStyle(box).overflowY)) return;
  if (box.scrollHeight <= box.clientHeight) return;
  frame.style.height = before;
  ask(frame, 'fit');
}
