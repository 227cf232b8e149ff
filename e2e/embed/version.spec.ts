import { messagesOf } from '../../src/i18n/messages';
import { en } from '../../src/i18n/messages/firstNotices.en';
import { zh } from '../../src/i18n/messages/firstNotices.zh';
import { LANGS } from '../../src/i18n/text';
import { inside, mapTag, openHost, shows, keptTest as test } from '../support/host';
import { DATA_VERSION } from '../support/record';
import { expect } from '../support/test';

for (const lang of LANGS) {
  test(`a version that nobody published is said to be unknown, the current one is not mentioned, in ${lang}`, async ({
    page,
    sites,
  }) => {
    const query = `time=2021-06-18&lang=${lang}&renderer=figure`;
    const frame = (data: string) => mapTag(sites, `${query}&data=${data}`);
    const unknown = await openHost(page, sites, frame('0123456789ab') + frame(DATA_VERSION));
    const current = await inside(page.locator('iframe').nth(1));
    await shows(unknown, query, { lang, notice: 'version' });
    const notice = unknown.locator('.notice[data-code="version"]');
    await expect(notice).toBeInViewport({ ratio: 1 });
    await expect(notice).toContainText(messagesOf({ en, zh })(lang).version('0123456789ab'));
    await expect(unknown.locator('[data-part="version"]')).toContainText(DATA_VERSION);
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    await shows(current, query, { lang, notice: '' });
    await expect(current.locator('.notice')).toHaveCount(0);
  });
}
