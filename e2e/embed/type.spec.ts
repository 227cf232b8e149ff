import { shows, test } from '../support/host';
import { expect } from '../support/test';

test('Chinese words have a Chinese face, the one that came late too: no empty boxes', async ({
  page,
  context,
  sites,
}) => {
  const query = 'time=2021-06-20&lang=zh&renderer=figure';
  await page.goto(`${sites.shared}/embed.html?${query}`);
  await shows(page.mainFrame(), query, { lang: 'zh' });
  await page.evaluate(() => document.fonts.ready);
  const browser = await context.newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument');
  for (const selector of ['.headline', '.legend-name', '.statement']) {
    // Digits have their face; a second one means that the rest has one as well.
    const faces = async () => {
      const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.length;
    };
    await expect.poll(faces, selector).toBeGreaterThan(1);
  }
});
