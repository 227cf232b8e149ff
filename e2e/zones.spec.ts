import { dayField, headline, looks, open, settled, slider } from './support/map';
import { captionFor, looksOf, provinces } from './support/record';
import { expect, test } from './support/test';

const CODES = provinces.map(({ adcode }) => adcode);

// All other tests run in UTC.
for (const timezoneId of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('a reader here sees the same day, headline and colours, on both sides of the order', async ({
      page,
    }) => {
      await open(page, 'time=2021-06-17&renderer=figure');
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
      await expect(headline(page)).toHaveText(captionFor('time=2021-06-17').headline);
      await expect(dayField(page)).toHaveValue('17 June 2021');
      const before = await looks(page, CODES);
      expect(before).toEqual(looksOf('time=2021-06-17'));
      expect(before['510000']).toEqual({ fill: 'signalled', overlay: null, shown: true });

      await slider(page).press('ArrowRight');
      await settled(page, 'time=2021-06-18');
      await expect(headline(page)).toHaveText(captionFor('time=2021-06-18').headline);
      await expect(dayField(page)).toHaveValue('18 June 2021');
      const after = await looks(page, CODES);
      expect(after).toEqual(looksOf('time=2021-06-18'));
      expect(after['510000']).toEqual({ fill: 'ordered', overlay: null, shown: true });
      await expect(page).toHaveURL(/time=2021-06-18/);
    });
  });
}
