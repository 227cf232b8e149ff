import { afterEach, expect, it } from 'vitest';
import { NETWORK, OUTCOMES, SHARES } from '../../series/testing/published';
import { placesWithShares } from '../../series/shares';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { NATION } from '../../regions/region';
import { createResource } from '../../state/resource';
import { AppReading } from '../AppReading';
import { appWith } from '../testing/app';
import { clear, show } from '../testing/view';
import { AftermathParts } from './AftermathParts';
import { PlaceShare } from './PlaceShare';
import { PlaceShareChart } from './PlaceShareChart';

const loaded = <T,>(value: T) => createResource(() => Promise.resolve(value));
const app = {
  ...appWith(),
  series: { network: loaded(NETWORK), shares: loaded(SHARES), outcomes: loaded(OUTCOMES) },
};

afterEach(() => clear());

it('a province offers its shares where the source has some, and nowhere else', async () => {
  const provinces = REAL_STORE.gazetteer.children(NATION).map(({ adcode }) => adcode);
  const offering: string[] = [];
  for (const adcode of provinces) {
    const view = await show(<PlaceShare app={app} adcode={adcode} />);
    if (view.querySelector('.folded')) offering.push(adcode);
  }
  expect(offering).toEqual(placesWithShares(SHARES));
});

it('the share stands open where the map shows shares, and folded where it shows orders', async () => {
  for (const metric of ['status', 'hashrate'] as const) {
    const view = await show(
      <PlaceShare app={{ ...app, ...appWith({ metric }), series: app.series }} adcode="510000" />,
    );
    expect(view.querySelector('.fold')!.getAttribute('aria-expanded'), metric).toBe(
      String(metric === 'hashrate'),
    );
  }
});

it('a place’s chart says that neither proves the other, and has its values as a table', async () => {
  await Promise.all([app.series.shares.load(), app.series.outcomes.load()]);
  const view = await show(
    <AppReading app={app}>
      <PlaceShareChart app={app} adcode="510000" />
    </AppReading>,
  );
  expect(view.textContent).toContain('Neither proves the other');
  expect(view.textContent).toContain('CC BY-NC-SA 4.0');
  expect(view.querySelector('[role="img"]')?.getAttribute('aria-label')).toContain('61.1% in September 2020');
  expect(view.querySelector('.chart-table')).not.toBeNull();
});

it('what followed keeps estimates, prices and water by their measures apart, and claims no cause', async () => {
  const view = await show(
    <AppReading app={app}>
      <AftermathParts app={app} />
    </AppReading>,
  );
  const text = view.textContent;
  for (const said of [
    '55%, blocks by nationality of the pool, not by place',
    '14.05%, by country of the machines',
    'Graphics cards cost 204% over list price on 16 May 2021',
    'Sichuan alone does not explain them',
    'Sichuan spilled 10.17 TWh of hydropower',
    'The definitions differ and make no one line',
    'Yunnan 2015: 15.3 TWh, other or not stated',
  ])
    expect(text).toContain(said);
});
