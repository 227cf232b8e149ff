import { afterEach, expect, it } from 'vitest';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import { all, clear, doing, one, show } from '../../panel/testing/view';
import { eventsInView } from '../../state/eventsInView';
import { createResource } from '../../state/resource';
import type { AppState } from '../../state/state';
import { appOver } from '../../state/testing/app';
import type { Use } from '../../ui/reading';
import { TabArea } from './TabArea';

afterEach(clear);

async function shown(state: Partial<AppState>, use: Use = 'choose') {
  const details = createResource(() => Promise.resolve(RECORD.details));
  await details.load();
  const app = appOver(REAL_STORE, state, { details });
  return { app, view: await show(<TabArea app={app} use={use} />) };
}
const root = document.documentElement.dataset;

it('an embed has table, timeline and sources, of the events that its address asks for', async () => {
  const { app, view } = await shown({ tab: 'table', force: ['order'] });
  const events = eventsInView(REAL_STORE, app.store.getState(), RECORD.details);
  expect(all(view, '.event-table tbody tr')).toHaveLength(events.length);
  expect(one(view, '.tab-content').tabIndex).toBe(0);
  await doing(() => all(view, '.tabs a')[2]!.click());
  expect(all(view, '.chronology-table tbody tr')).toHaveLength(35);
  await doing(() => all(view, '.tabs a')[3]!.click());
  expect(all(view, '.document-group li').length).toBeGreaterThan(events.length);
  await doing(() => all(view, '.tabs a')[0]!.click());
  expect(root['tab']).toBe('map');
  expect(view.querySelector('.tab-content')).toBeNull();
});

it('an embed whose controls are hidden shows the open tab alone, without a way to the others', async () => {
  const { view } = await shown({ tab: 'timeline' }, 'read');
  expect(view.querySelector('.tabs')).toBeNull();
  expect(root['tab']).toBe('timeline');
  expect(one(view, 'h1').textContent).toMatch(/^.+ acted first: /);
});

it('an embed whose controls are hidden lets no reader take its filter away', async () => {
  const { view } = await shown({ tab: 'table', kind: ['power-price'] }, 'read');
  expect(view.querySelector('.tab-content .chip')).toBeNull();
});

it.each(['table', 'timeline', 'sources'] as const)(
  'a static embed shows the tab that its address names, with nothing to press in it: %s',
  async (tab) => {
    const { view } = await shown({ tab }, 'look');
    expect(root['tab']).toBe(tab);
    expect(all(view, '.event-table tbody tr, .chronology-table tbody tr, .document-group li')).not.toEqual(
      [],
    );
    expect(all(view, 'button, select, input, [data-opens]')).toEqual([]);
  },
);
