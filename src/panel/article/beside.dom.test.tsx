import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { IDS_WITH_CHARTS } from '../../drawing/chart/beside';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import { NETWORK, OUTCOMES, SHARES } from '../../series/testing/published';
import { createResource } from '../../state/resource';
import { AppReading } from '../AppReading';
import { EventCard } from '../event/EventCard';
import { appWith } from '../testing/app';
import { clear, one, show } from '../testing/view';
import { FactList } from './FactList';

const loaded = <T,>(value: T) => createResource(() => Promise.resolve(value));
const app = {
  ...appWith(),
  series: { network: loaded(NETWORK), shares: loaded(SHARES), outcomes: loaded(OUTCOMES) },
};
const factOf = (id: string) => RECORD.article.facts.find((fact) => fact.id === id);

// Charts are a late part: what the first of them waits for is read before.
beforeAll(async () => {
  await import('../../ui/LoadedCharts');
});
afterEach(() => clear());

it('charts stand beside statements and events that there are', () => {
  for (const id of IDS_WITH_CHARTS) expect(factOf(id) ?? REAL_STORE.event(id), id).toBeDefined();
});

/** What each statement is read beside: the fact, and whose figures they are. */
const BESIDE = [
  ['cambridge-second', 'Sichuan had most in September 2020: 61.1%', 'CC BY-NC-SA 4.0'],
  ['option-wait', 'the return in September is in part a matter of reporting', 'CC BY-NC-SA 4.0'],
  ['option-abroad', 'Largest share in January 2022: United States', 'CC BY-NC-SA 4.0'],
  ['option-sell', 'fell 53% from 13 May 2021 to 2 July 2021', 'Bitcoin block chain'],
  ['graphics-cards', 'Graphics cards cost 204% over list price on 16 May 2021', '3DCenter.org'],
  ['aba-investor', 'Sichuan spilled 10.17 TWh', 'National Energy Administration'],
  ['wet-season-surplus', 'Sichuan spilled 10.17 TWh', 'National Energy Administration'],
] as const;

it.each(BESIDE)('the statement %s is read beside the fact and its source', async (id, fact, source) => {
  const view = await show(
    <AppReading app={app}>
      <FactList app={app} facts={[factOf(id)!]} />
    </AppReading>,
  );
  await vi.waitFor(() => one(view, '.chart-figure'));
  const said = one(view, '.charts-beside').textContent;
  expect(said).toContain('they prove no cause');
  expect(said).toContain(source);
  expect(said + one(view, '[role="img"]').getAttribute('aria-label')!).toContain(fact);
});

it('the card of an event has the same chart, and one that is about something else has none', async () => {
  const cardOf = (id: string) => (
    <AppReading app={app}>
      <EventCard app={app} event={REAL_STORE.event(id)!} />
    </AppReading>
  );
  const view = await show(cardOf('consequence-gpu-prices-2021-06-21'));
  await vi.waitFor(() => one(view, '.chart-figure'));
  expect(view.textContent).toContain('Sichuan alone does not explain them');
  const other = await show(cardOf('qh-2021-06-09-full-shutdown'));
  expect(other.querySelector('.charts-beside')).toBeNull();
});
