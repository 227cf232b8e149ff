import { eventsInView } from '../src/state/eventsInView';
import { open, settled } from './support/map';
import { record, stateOf } from './support/record';
import { expect, keptTest as test } from './support/test';

const headline = 'h1.headline';

test('from the map to a filtered table, an event of it, the timeline and the sources, and back', async ({
  page,
}) => {
  await open(page, 'renderer=figure');
  const tab = (name: string) =>
    page.getByRole('navigation', { name: 'Views of the record' }).getByRole('link', { name });
  await tab('Table').click();
  await page.getByRole('button', { name: `All ${record.index.events.length} events` }).click();
  const rows = page.locator('.event-table tbody tr');
  await expect(rows).toHaveCount(record.index.events.length);
  await page.getByRole('checkbox', { name: /^Draft/ }).click();
  const query = 'tab=table&force=draft&span=all&renderer=figure';
  await settled(page, query);
  await expect(rows).toHaveCount(eventsInView(record, stateOf(query), null).length);
  await rows.first().locator('.cell-what a').click();
  await expect(page.locator('.open-event .sources a').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('.open-event')).toHaveCount(0);
  await tab('Timeline').click();
  await expect(page.locator('.chronology-table tbody tr')).toHaveCount(35);
  await tab('Sources').click();
  await expect(page.locator(headline)).toContainText('behind');
  await page.goBack();
  await page.goBack();
  await settled(page, query);
});
