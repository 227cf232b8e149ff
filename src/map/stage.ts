import { html } from '../ui/dom';

/** The fixed elements of the map, in their order on the page. */
export interface StageElements {
  readonly root: HTMLElement;
  readonly stage: HTMLElement;
  /** The explorer's canvas goes here; above the figure, below outlines and names. */
  readonly explorer: HTMLElement;
  readonly figure: HTMLElement;
  readonly over: HTMLElement;
  readonly title: HTMLElement;
  readonly summary: HTMLElement;
  readonly message: HTMLElement;
}

let count = 0;

export function createStage(): StageElements {
  count += 1;
  const ids = { title: `map-title-${count}`, summary: `map-summary-${count}` };
  const title = html('span', { id: ids.title });
  const summary = html('span', { id: ids.summary });
  const figure = html('div', { class: 'map-layer map-figure-layer' });
  const explorer = html('div', { class: 'map-layer map-explorer-layer' });
  const over = html('div', { class: 'map-layer map-over-layer' });
  const stage = html('div', { class: 'map-stage', tabindex: '0', role: 'group' }, figure, explorer, over);
  const message = html('div', { class: 'map-message', role: 'status' });
  const root = html(
    'figure',
    { class: 'map-root', 'aria-labelledby': ids.title, 'aria-describedby': ids.summary },
    stage,
    html('figcaption', { class: 'visually-hidden' }, title, ' ', summary),
    message,
  );
  return { root, stage, explorer, figure, over, title, summary, message };
}
