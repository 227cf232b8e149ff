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

/** What holds `element`, through slots and shadow trees. */
function holderOf(element: Element): Element | null {
  const { host = null } = element.getRootNode() as Partial<ShadowRoot>;
  return element.assignedSlot ?? element.parentElement ?? host;
}

/**
 * The height in CSS pixels that `frame` has in a box around it that it sticks out of, and that neither grows with it nor
 * scrolls: one that cuts it off, or is placed over the page. 0 where there is none.
 */
function roomFor(frame: Element): number {
  const { top, bottom } = frame.getBoundingClientRect();
  for (let box = holderOf(frame); box && box !== document.body; box = holderOf(box)) {
    const { position, overflowY } = getComputedStyle(box);
    if (/auto|scroll/.test(overflowY)) break;
    const end = box.getBoundingClientRect().bottom;
    if (/absolute|fixed|hidden|clip/.test(position + overflowY) && bottom > end + 1) return end - top;
  }
  return 0;
}

/**
 * Gives `frame` the height that it asked for; nothing that is not a sensible height. A frame whose box does not grow with
 * it, as in a wrapper of a fixed ratio, keeps its own or takes that of the box, and is asked to lay itself out inside.
 */
export function setHeight(frame: HTMLIFrameElement, { height, width }: MapMessage['data']): void {
  if (typeof height !== 'number' || !(height > 0 && height < TALLEST)) return;
  const { style } = frame;
  const computed = getComputedStyle(frame);
  if (/absolute|fixed/.test(computed.position)) return ask(frame, 'fit');
  const before = style.height;
  style.height = `${Math.ceil(steadyHeight(frame, { height, width }) + edges(computed))}px`;
  if (!roomFor(frame)) return;
  ask(frame, 'fit');
  style.height = before;
  const room = roomFor(frame);
  if (room <= 0) return;
  // A share follows the box; not every box has a height that one can be taken of.
  style.height = '100%';
  if (Math.abs(frame.getBoundingClientRect().height - room) > 1) style.height = `${Math.floor(room)}px`;
}
