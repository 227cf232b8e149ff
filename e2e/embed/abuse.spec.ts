import fc from 'fast-check';
import { INBOUND_TYPES } from '../../src/embed/protocol/messages';
import { FLAG_NAMES } from '../../src/state/parameterNames';
import { frameTag, inside, mapTag, openHost, seen, shows, test } from '../support/host';
import { allHeard, ask, EAR, told } from '../support/talk';
import { expect } from '../support/test';

/** The same at every run. */
const SEED = 20210618;
const MESSAGES = 400;
const ADDRESSES = 36;
/** How many of the addresses are open at a time. */
const AT_ONCE = 18;

/** What would tell the host, or leave a mark, if any of it were taken for markup or run. */
const MARKUP = '<img src=x onerror="parent.postMessage(`pwned`,`*`)"><b id="pwned">';
const words = fc.constantFrom(
  MARKUP,
  'javascript:parent.postMessage("pwned","*")',
  '"><script>parent.postMessage("pwned","*")</script>',
  'https://elsewhere.example/',
  '2021-02-30',
  '..',
  '%00%ff%E4%B8',
  '__proto__',
  'CN-SC~CN-SC~nowhere',
  '9'.repeat(5000),
);
const values = fc.oneof(words, fc.string({ unit: 'binary' }));

const messages = fc.oneof(
  fc.record({
    source: fc.constant('cn-mining-map'),
    v: fc.constant(1),
    type: fc.oneof({ weight: 3, arbitrary: fc.constantFrom<string>(...INBOUND_TYPES) }, words),
    data: fc.oneof(
      fc.dictionary(fc.constantFrom('time', 'event', 'lang', 'theme', 'url', 'html', 'select'), values),
      fc.jsonValue(),
    ),
  }),
  fc.jsonValue(),
);
const names = fc.constantFrom(
  ...FLAG_NAMES,
  ...['time', 'tab', 'region', 'select', 'event', 'dates', 'span', 'metric', 'view', 'lang', 'theme', 'x'],
);
const addresses = fc.record({
  params: fc.array(fc.tuple(names, values), { minLength: 1, maxLength: 6 }),
  fragment: fc.oneof(fc.constant(''), values),
});

const isNot = (kinds: readonly string[], message: unknown) =>
  !kinds.includes((message as { type?: unknown } | null)?.type as string);

test('hundreds of bad messages change nothing, show nothing and break nothing', async ({ page, sites }) => {
  // As the map writes it itself: the address is the same from the first moment to the last.
  const query = 'time=2021-06-18&renderer=figure';
  const frame = await openHost(page, sites, `${EAR}${mapTag(sites, query)}`);
  await shows(frame, query);
  await expect(frame.locator('.map-stage')).toBeVisible();
  const address = frame.url();
  // A request without a value that is right as it stands would rightly be done: those have their own tests.
  const harmless = (message: unknown) => isNot(['play', 'pause', 'getState'], message);
  const bad = fc.sample(messages.filter(harmless), { seed: SEED, numRuns: MESSAGES });
  await page.evaluate((text) => {
    const target = document.querySelector('iframe')!.contentWindow!;
    for (const message of JSON.parse(text) as unknown[]) target.postMessage(message, '*');
    for (const odd of [undefined, null, NaN, 10n, new Map([[1, 2]]), new Uint8Array(9), new Error('odd')])
      target.postMessage(odd, '*');
  }, JSON.stringify(bad));
  const before = (await told(page, 'state')).length;
  await ask(page, 'getState');
  await expect.poll(async () => (await told(page, 'state')).length).toBe(before + 1);
  await shows(frame, query);
  expect(frame.url()).toBe(address);
  expect((await allHeard(page)).filter(({ data }) => data === 'pwned')).toEqual([]);
  await expect(frame.locator('#pwned, img, iframe, object, embed')).toHaveCount(0);
});

test.describe('many frames at once', () => {
  // All of them in view: a browser draws no frames beyond it, and what is not drawn is not ready.
  test.use({ viewport: { width: 1440, height: 1000 } });

  test('any address and fragment: a map with its words, and nothing of them taken for markup or a way elsewhere', async ({
    page,
    sites,
  }) => {
    // The page by itself: what it needs no other file for. It waits for those for ever.
    await page.route('**/assets/**', () => undefined);
    const odd = fc.sample(addresses, { seed: SEED, numRuns: ADDRESSES });
    for (let from = 0; from < odd.length; from += AT_ONCE) {
      const some = odd.slice(from, from + AT_ONCE).map(({ params, fragment }) => {
        const address = new URL(`${sites.shared}/embed.html`);
        address.search = new URLSearchParams(params).toString();
        address.hash = fragment;
        return address.href;
      });
      const maps = some.map((src) => frameTag(src, { width: 300, height: 150 }));
      await openHost(page, sites, `${EAR}${maps.join('')}`);
      for (const [at, src] of some.entries()) {
        const frame = await inside(page.locator('iframe').nth(at));
        await expect(frame.locator('html[data-ready="true"]'), src).toBeAttached();
        const { visible, headline, legend } = await seen(frame);
        expect.soft(visible, src).toBeGreaterThan(0);
        if (!/[?&]plain=/.test(src)) {
          expect.soft(headline, src).toMatch(/\d/);
          expect.soft(legend, src).toMatch(/\d/);
        }
        expect.soft(new URL(frame.url()).pathname, src).toBe('/embed.html');
        const { foreign, scripts } = await frame.evaluate(() => ({
          foreign: document.querySelectorAll('#pwned, img, iframe, object, embed, [onerror]').length,
          scripts: document.querySelectorAll('script').length,
        }));
        expect.soft({ foreign, scripts }, src).toEqual({ foreign: 0, scripts: 3 });
      }
      expect((await allHeard(page)).filter(({ data }) => data === 'pwned')).toEqual([]);
    }
  });
});
