import { afterEach, expect, test } from 'vitest';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { day } from '../../time/day';
import { eventDate, eventName } from '../../words/parts';
import { AppReading } from '../AppReading';
import { appWith } from '../testing/app';
import { all, clear, one, show } from '../testing/view';
import { ChangeView } from './ChangeView';

afterEach(clear);

const view = (from: string, to: string, lang: 'en' | 'zh' = 'en') => {
  const app = appWith({ time: { from: day(from), to: day(to) }, compare: 'change', lang });
  return show(
    <AppReading app={app}>
      <ChangeView app={app} />
    </AppReading>,
  );
};

test('each place that acted has a card with how it stood before and after, and by which acts', async () => {
  const cards = all(await view('2021-05-20', '2021-07-01'), '.change-card');
  expect(cards.map(({ dataset }) => [dataset['kind'], dataset['place']])).toEqual([
    ['tightened', '510000'],
    ['tightened', '530000'],
    ['first', '630000'],
    ['above', undefined],
    ['busy', undefined],
  ]);
  const qinghai = cards[2]!;
  expect(one(qinghai, '.change-chips').textContent).toBe('Nothing on record yet→, then Ordered to stop');
  expect(all(qinghai, '.change-acts li')).toHaveLength(1);
  const order = REAL_STORE.event('qh-2021-06-09-full-shutdown')!;
  expect(one(qinghai, '.change-acts').textContent).toBe(
    `${eventDate(order, 'en')}${eventName(order, 'en')}${order.sources} sources`,
  );
});

test('places that changed nothing though they acted are listed with what they did', async () => {
  const busy = one(await view('2021-05-20', '2021-07-01', 'zh'), '[data-kind="busy"]');
  expect(all(busy, '[data-place] h4').map(({ textContent }) => textContent)).toEqual(['内蒙古', '新疆']);
  expect(one(busy, 'h3').textContent).toBe('状态未变，但有新措施');
});

test('days between which nothing changed say so', async () => {
  expect(one(await view('2023-03-01', '2023-03-02'), '.empty').textContent).toMatch(/No status changed/);
});
