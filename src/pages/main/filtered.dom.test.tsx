import { afterEach, expect, it } from 'vitest';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import { all, clear, doing, one, show } from '../../panel/testing/view';
import { eventsHere, eventsInView } from '../../state/eventsInView';
import type { AppState } from '../../state/state';
import { createResource } from '../../state/resource';
import { appOver } from '../../state/testing/app';
import { Caption } from './Caption';

afterEach(clear);

async function shown(state: Partial<AppState>) {
  const details = createResource(() => Promise.resolve(RECORD.details));
  await details.load();
  const app = appOver(REAL_STORE, state, { details });
  const view = await show(<Caption app={app} />);
  await doing(async () => void (await import('./Filtered')));
  return { app, view };
}

it('a filter is told over the map, with how many of the events match and that it changes nothing else there, and can be taken away there', async () => {
  const { app, view } = await shown({ kind: ['power-cut'], force: ['order'] });
  const { length } = eventsInView(REAL_STORE, app.store.getState(), RECORD.details);
  const here = eventsHere(REAL_STORE, app.store.getState()).length;
  expect(length).toBeGreaterThan(1);
  expect(one(view, '.filtered [role="status"]').textContent).toBe(
    `${length} of ${here} events match; map and headline are not filtered`,
  );
  expect(all(view, '.chip')).toHaveLength(2);
  await doing(() => all(view, '.chip')[0]!.click());
  expect(app.store.getState().kind).toEqual([]);
  await doing(() => one(view, '.chips .text-link').click());
  expect(app.store.getState().force).toEqual([]);
  expect(view.querySelector('.filtered')).toBeNull();
});

it('nothing of a filter stands over the map where none is set', async () => {
  const { view } = await shown({});
  expect(one(view, '.caption-area').children).toHaveLength(2);
});
