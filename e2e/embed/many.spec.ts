import type { Day } from '../../src/time/day';
import { day } from '../../src/time/day';
import { expectDay, inside, mapTag, openHost, shows, test } from '../support/host';
import { expect } from '../support/test';

const DAYS: readonly Day[] = [
  '2013-12-05',
  '2017-09-04',
  '2018-01-02',
  '2019-11-06',
  '2021-03-09',
  '2021-05-21',
  '2021-06-09',
  '2021-06-18',
  '2021-07-14',
  '2021-09-24',
].map(day);
/** How many drawing contexts a browser keeps alive in all frames of a page together; then it takes the oldest away. */
const MOST_CONTEXTS = 16;
const queryOf = (on: Day) => `time=${on}&lang=en&renderer=explorer`;

test('ten embeds on a page: each at its day, and only those in view draw with WebGL', async ({
  page,
  sites,
}) => {
  await page.addInitScript(() => {
    const counted = Object.assign(window, { contexts: 0 });
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      if (String(args[0]).startsWith('webgl')) counted.contexts += 1;
      return Reflect.apply(original, this, args) as never;
    } as typeof original;
  });
  await page.setViewportSize({ width: 800, height: 700 });
  const maps = DAYS.map((on) => mapTag(sites, queryOf(on), { height: 640, style: 'display:block' }));
  await openHost(page, sites, maps.join(''));
  const frames = await Promise.all(DAYS.map((_, at) => inside(page.locator('iframe').nth(at))));
  const drawing = () =>
    Promise.all(
      frames.map((frame) =>
        frame.evaluate(() => ({
          renderer: document.querySelector<HTMLElement>('.map-root')?.dataset['renderer'] ?? null,
          contexts: (window as unknown as { contexts: number }).contexts,
        })),
      ),
    );
  const started = async () => (await drawing()).flatMap(({ contexts }, at) => (contexts > 0 ? [at] : []));

  await shows(frames[0]!, queryOf(DAYS[0]!), { renderer: 'explorer' });
  for (const [at, frame] of frames.entries()) {
    await expect(frame.locator('html:not([data-opening])')).toBeAttached();
    await expectDay(frame, DAYS[at]!, { name: `map ${at + 1}` });
  }
  // A sliver of the second is in view.
  expect((await started()).filter((at) => at > 1)).toEqual([]);

  await page.locator('iframe').last().scrollIntoViewIfNeeded();
  await shows(frames.at(-1)!, queryOf(DAYS.at(-1)!), { renderer: 'explorer' });
  expect((await started()).filter((at) => at > 1 && at < 8)).toEqual([]);
  const contexts = (await drawing()).reduce((sum, each) => sum + each.contexts, 0);
  expect(contexts).toBeLessThan(MOST_CONTEXTS);
  for (const [at, frame] of frames.entries()) {
    await expectDay(frame, DAYS[at]!, { name: `map ${at + 1}, after` });
  }
});
