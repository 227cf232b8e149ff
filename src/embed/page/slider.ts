import type { EventStore } from '../../events/store';
import { formatDay } from '../../i18n/format';
import type { App } from '../../state/app';
import type { BasicActions } from '../../state/basicActions';
import { dayForKey } from '../../timeline/keys';
import { rangeShown } from '../../state/eventsInView';
import { dayOf } from '../../state/selectors';
import { leaveSwipesToPage } from '../../timeline/touch';
import { dayFromNumber, dayNumber } from '../../time/day';
import { nextStop, previousStop } from '../../time/playback';
import { button, html } from '../../ui/dom';
import { headlineText } from '../../words/headline';
import { embedText } from './messages';

export interface Slider {
  readonly release: () => void;
}

/**
 * The days of the span on a native slider, with a button to each neighbouring event: what moves the day until, or
 * without, the full time controls. The same keys as theirs.
 */
export function mountSlider(
  place: HTMLElement,
  app: Pick<App, 'store' | 'context'> & { readonly actions: BasicActions },
  record: EventStore,
): Slider {
  const { store, actions, context } = app;
  const stops = () => record.stopsIn(context.bounds, store.getState().dates);
  const day = () => dayOf(store.getState(), context.bounds);
  const go = (find: typeof nextStop) => () => {
    const target = find(stops(), day());
    if (target !== undefined) actions.setDay(target);
  };
  const previous = button('‹', go(previousStop), { class: 'previous' });
  const next = button('›', go(nextStop), { class: 'next' });
  const output = html('output');
  const range = html('input', { type: 'range' });
  const box = html('div', { class: 'slider' }, previous, output, next, range);
  leaveSwipesToPage(range);
  range.addEventListener('input', () => actions.setDay(dayFromNumber(range.valueAsNumber)));
  range.addEventListener('keydown', (event) => {
    const target = dayForKey(event, day(), rangeShown(store.getState(), context.bounds), stops());
    if (target === undefined) return;
    event.preventDefault();
    actions.setDay(target);
  });

  const write = () => {
    const state = store.getState();
    const { lang, region } = state;
    const text = embedText(lang);
    const shown = day();
    const { from, to } = rangeShown(state, context.bounds);
    range.min = String(dayNumber(from));
    range.max = String(dayNumber(to));
    range.value = String(dayNumber(shown));
    range.setAttribute('aria-label', text.slider);
    // What happened on the day, whatever colours the map: a month or a range has no other words for its next day.
    const view = { lang, entered: region, opened: null };
    range.setAttribute('aria-valuetext', headlineText(record, record.statusOn(shown, state.dates), view));
    output.textContent = formatDay(shown, lang);
    for (const [element, name] of [
      [previous, text.previous],
      [next, text.next],
    ] as const) {
      element.setAttribute('aria-label', name);
      element.title = name;
    }
  };
  write();
  const stop = store.subscribe(write);
  place.append(box);
  return {
    release() {
      stop();
      box.remove();
    },
  };
}
