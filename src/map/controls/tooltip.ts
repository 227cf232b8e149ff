import type { Size } from '../camera/camera';
import { html } from '../../ui/dom';

export interface TooltipContent {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Tooltip {
  readonly element: HTMLElement;
  /** Shows the content beside a point of the stage; without a point it stays where it is. */
  readonly show: (content: TooltipContent, stage: Size, at?: readonly [number, number]) => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
  /** Lets the pointer move onto it: after a short rest, so that sweeping over the map is never held up. */
  readonly rest: () => void;
  readonly destroy: () => void;
}

/** From the pointer to the tooltip, in CSS pixels. */
const AWAY = 14;
const REST_MS = 350;

/** The box beside a pointed-at or focused unit: what the panel says in full, in two or three lines. */
export function createTooltip(): Tooltip {
  const element = html('div', { class: 'map-tooltip', role: 'tooltip', id: 'map-tooltip' });
  element.hidden = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function moveTo([x, y]: readonly [number, number], { width, height }: Size): void {
    const right = x + AWAY + element.offsetWidth <= width;
    const left = right ? x + AWAY : Math.max(0, x - AWAY - element.offsetWidth);
    const under = y + AWAY + element.offsetHeight <= height;
    const top = under ? y + AWAY : Math.max(0, y - AWAY - element.offsetHeight);
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }
  return {
    element,
    show({ name, lines }, stage, at) {
      element.replaceChildren(
        html('p', { class: 'map-tooltip-name' }, name),
        ...lines.map((line) => html('p', {}, line)),
      );
      element.hidden = false;
      if (at) moveTo(at, stage);
    },
    hide() {
      clearTimeout(timer);
      element.hidden = true;
      element.classList.remove('map-tooltip-rested');
    },
    isShown: () => !element.hidden,
    rest() {
      clearTimeout(timer);
      element.classList.remove('map-tooltip-rested');
      timer = setTimeout(() => element.classList.add('map-tooltip-rested'), REST_MS);
    },
    destroy: () => clearTimeout(timer),
  };
}
