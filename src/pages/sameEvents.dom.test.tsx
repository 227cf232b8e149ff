import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { REAL_STORE, RECORD } from '../events/testing/publishedRecord';
import { readTable } from '../events/testing/readCsv';
import { csvEvents } from '../export/csvEvents';
import { Panel } from '../panel/Panel';
import { all, button, clear, doing, show } from '../panel/testing/view';
import { selectsEvents, eventsInView } from '../state/eventsInView';
import { appOver } from '../state/testing/app';
import { questions } from '../state/testing/questions';
import { createResource } from '../state/resource';
import { rangeShown } from '../state/eventsInView';
import { ticksOf } from '../timeline/ticks';

afterEach(clear);

it('whatever is asked, the list of the panel, the marks of the strip and the rows of the CSV are the same events', async () => {
  await fc.assert(
    fc.asyncProperty(questions, async (state) => {
      fc.pre(selectsEvents(state));
      const details = createResource(() => Promise.resolve(RECORD.details));
      await details.load();
      const app = appOver(REAL_STORE, state, { details });
      const events = eventsInView(REAL_STORE, state, RECORD.details);
      const ids = events.map(({ id }) => id).toSorted();

      const rows = readTable(csvEvents(REAL_STORE, RECORD.details, events, state.lang));
      expect(rows.map((row) => row['event_id']!).toSorted()).toEqual(ids);

      const ticks = ticksOf(REAL_STORE, rangeShown(state, RECORD.index.bounds), state.dates, events);
      const marked = ticks.filter(({ kind }) => kind !== 'left-out');
      expect(marked.reduce((sum, tick) => sum + tick.events, 0)).toBe(ids.length);

      const view = await show(<Panel app={app} />);
      const more = all(view, 'button.more')[0];
      if (more && events.length > 40) await doing(() => button(view, `Show all ${events.length}`).click());
      const list = view.querySelector('.filtered-events');
      expect(
        [...list!.querySelectorAll<HTMLElement>('.event')].map((each) => each.dataset['event']!).toSorted(),
      ).toEqual(ids);
      clear();
    }),
    { numRuns: 12 },
  );
});
