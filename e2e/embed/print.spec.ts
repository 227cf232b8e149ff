import { PALETTES } from '../../src/theme/palette';
import { day } from '../../src/time/day';
import { mapTag, openHost, shows, keptTest as test } from '../support/host';
import { RENDERERS } from '../support/map';
import { contentOf } from '../support/pdf';
import { expect } from '../support/test';

const REQUESTED = day('2021-06-20');
const { light, dark } = PALETTES;

for (const renderer of RENDERERS) {
  test(`a host that prints has the map as lines and in light colours, whatever drew it on the screen: ${renderer}`, async ({
    page,
    sites,
  }) => {
    const query = `time=${REQUESTED}&lang=en&theme=dark&renderer=${renderer}`;
    const frame = await openHost(page, sites, mapTag(sites, query, { height: 900 }));
    await shows(frame, query, { renderer });
    await expect(frame.locator('.map-stage')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    // Nothing that is only for a hand.
    for (const part of ['.time', '.ways', '.map-controls', '.map-hint']) {
      await expect(frame.locator(part).first()).toBeHidden();
    }
    await expect(frame.locator('[data-part="source"]')).toBeVisible();
    await page.emulateMedia({ media: null });
    const { strokes, fills } = contentOf(await page.pdf({ format: 'A4' }));
    expect(strokes).toBeGreaterThan(2000);
    expect([...fills]).toEqual(expect.arrayContaining([light.ink, light.fill.ordered]));
    expect([...fills]).not.toContain(dark.fill.ordered);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
}
