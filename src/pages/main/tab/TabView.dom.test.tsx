import { afterEach, expect, it, vi } from 'vitest';
import { createEventStore } from '../../../events/store';
import { REAL_STORE, RECORD } from '../../../events/testing/publishedRecord';
import { detailsOf, longTexts } from '../../../events/testing/smallDetails';
import { event, recordIndex } from '../../../events/testing/smallRecord';
import { all, button, clear, doing, one, press, show } from '../../../panel/testing/view';
import type { AppState } from '../../../state/state';
import { createResource } from '../../../state/resource';
import { appOver } from '../../../state/testing/app';
import { day } from '../../../time/day';
import { TabView } from './TabView';

const RANGE = { from: day('2021-05-21'), to: day('2021-07-15') };

vi.stubGlobal('matchMedia', () => ({ matches: true }));
afterEach(clear);

async function shown(state: Partial<AppState>) {
  const details = createResource(() => Promise.resolve(RECORD.details));
  await details.load();
  const app = appOver(REAL_STORE, { time: RANGE, ...state }, { details });
  return { app, view: await show(<TabView app={app} />) };
}
const rows = (view: HTMLElement) => all(view, '.event-table tbody tr').map((row) => row.dataset['event']);

it('the table has a row for every event, sorts by what is pressed and says so', async () => {
  const { view } = await shown({ tab: 'table' });
  expect(rows(view)).toEqual(REAL_STORE.eventsIn(RANGE).map(({ id }) => id));
  expect(one(view, 'th[aria-sort]').textContent).toContain('Date');
  await doing(() => one(view, 'thead th:nth-child(4) button').click());
  expect(one(view, 'th[aria-sort="ascending"]').textContent).toContain('Force');
  await doing(() => one(view, 'thead th:nth-child(4) button').click());
  expect(one(view, 'th[aria-sort="descending"]').textContent).toContain('Force');
});

it('a value pressed filters, is told by headline and chip, and is taken away by the chip', async () => {
  const { app, view } = await shown({ tab: 'table' });
  await doing(() => one(view, '[data-facet="kind"] input[value="power-cut"]').click());
  const count = rows(view).length;
  expect(one(view, 'h1').textContent).toContain(`Cut the power: ${count} events`);
  expect(one(view, '[data-facet="kind"] label:has(input[value="power-cut"]) .facet-count').textContent).toBe(
    String(count),
  );
  await doing(() => one(view, '.chip').click());
  expect(app.store.getState().kind).toEqual([]);
});

it('a row opens its event beside the table; Escape closes it and gives the keyboard back', async () => {
  const { app, view } = await shown({ tab: 'table', force: ['draft'] });
  const link = one(view, '.cell-what a');
  await doing(() => link.click());
  expect(app.store.getState()).toMatchObject({ event: link.dataset['opens'], tab: 'table' });
  expect(one(view, '.open-event .summary').textContent).not.toBe('');
  await press(one(view, '.open-event button'), 'Escape');
  expect(app.store.getState().event).toBeNull();
  expect(document.activeElement).toBe(link);
});

it('the sources are every document behind the events, each once', async () => {
  const { view } = await shown({ tab: 'sources' });
  const ids = new Set(REAL_STORE.eventsIn(RANGE).map(({ id }) => id));
  const cited = RECORD.details.events.filter(({ id }) => ids.has(id)).flatMap(({ sources }) => sources);
  const urls = new Set(
    cited.map(({ url, publisher, title, publishedOn }) => url ?? `${publisher} ${title} ${publishedOn}`),
  );
  expect(all(view, '.document-group li')).toHaveLength(urls.size);
  expect(one(view, 'h1').textContent).toMatch(new RegExp(`^${urls.size} documents behind`));
});

it('the timeline can be walked by arrows, a row being one stop of the Tab key', async () => {
  const { view } = await shown({ tab: 'timeline' });
  const marks = all(view, '[data-place="510000"] .chronology-mark a');
  expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  await doing(() => marks[0]!.focus());
  await press(marks[0]!, 'ArrowRight');
  expect(document.activeElement).toBe(marks[1]);
  expect(one(view, 'h1').textContent).toMatch(/^.+ acted first: /);
});

it('says that nothing answers, and how to go on', async () => {
  const { view } = await shown({ tab: 'table', q: 'qqqq' });
  expect(one(view, '.tab-empty').textContent).toContain('No event answers this');
});

it('speaks the other language at once when that is chosen: headline, filter and chips', async () => {
  const { app, view } = await shown({ tab: 'table', force: ['draft'] });
  await doing(() => app.actions.setLang('zh'));
  for (const part of ['h1', '.filter-area summary', '.facet legend', '.facet-name', '.chip'])
    expect(one(view, part).textContent).toMatch(/\p{Script=Han}/u);
});

it('lists nothing anew for a step of the slider within the days in view', async () => {
  const { app, view } = await shown({ tab: 'table', time: { from: null, to: day('2021-06-18') } });
  const eventsIn = vi.spyOn(REAL_STORE, 'eventsIn');
  await doing(() => app.actions.setDay(day('2021-06-20')));
  expect(eventsIn).not.toHaveBeenCalled();
  await doing(() => app.actions.setDay(day('2022-06-20')));
  expect(rows(view)).toEqual(
    REAL_STORE.eventsIn({ from: day('2022-01-01'), to: day('2026-12-31') }).map(({ id }) => id),
  );
  eventsIn.mockRestore();
});

it.each([
  ['en', { kind: ['power-cut'] }, '2 of 4; the others lie outside 2021', 'Show all 4'],
  ['zh', { kind: ['power-cut'] }, '4个中的2个；其余2个不在2021年之内', '显示全部4个'],
  ['en', { q: 'tariff' }, '1 of 3; the others lie outside 2021', 'Show all 3'],
] as const)('says, in %s, how many answers lie on other days, and shows them', async (...row) => {
  const [lang, filter, outside, label] = row;
  const said = {
    '2019-04-08': 'a cut and a tariff',
    '2021-05-25': 'a cut and a tariff',
    '2021-09-03': 'a cut',
    '2021-10-01': 'a survey',
    '2023-01-09': 'a cut and a tariff',
  };
  const texts = Object.entries(said).map(([id, en]) =>
    longTexts(id, { actions: en.includes('cut') ? ['power-cut'] : [], summary: { zh: '', en } }),
  );
  const events = Object.keys(said).map((date) => event(date, { date: day(date) }));
  const details = createResource(() => Promise.resolve(detailsOf(texts)));
  await details.load();
  const app = appOver(
    createEventStore(recordIndex({ events })),
    { tab: 'table', lang, time: { from: null, to: day('2021-06-20') }, ...filter },
    { details },
  );
  const view = await show(<TabView app={app} />);
  expect(one(view, '.other-days').textContent).toBe(outside);
  await doing(() => button(view, label).click());
  expect(app.store.getState()).toMatchObject({ span: 'all', ...filter });
  expect(rows(view)).toHaveLength(Number(/\d+/.exec(label)));
  expect(view.querySelector('.other-days')).toBeNull();
});
