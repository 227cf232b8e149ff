import { expect, test, vi } from 'vitest';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { day } from '../../time/day';
import { appWith } from '../testing/app';
import { openCard, openCards } from './openCards';

const [a, b] = REAL_STORE.index.events.map(({ id }) => id) as [string, string];

test('the cards opened on a day stand open together until the day is another', () => {
  const app = appWith();
  const cards = openCards(app);
  openCard(app, a);
  openCard(app, b);
  expect([...cards.getState()]).toEqual([a, b]);
  app.actions.setDay(day('2021-07-04'));
  expect([...cards.getState()]).toEqual([b]);
});

test('a day that opens and closes no card tells nobody', () => {
  const app = appWith();
  const told = vi.fn();
  openCards(app).subscribe(told);
  app.actions.setDay(day('2021-07-04'));
  app.actions.setDay(day('2021-07-05'));
  expect(told).not.toHaveBeenCalled();
});
