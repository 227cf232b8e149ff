import { day } from '../../src/time/day';
import { article, frameTag, mapTag, scriptTag } from '../support/host';
import { expect, expectIn, expectInFrame, test } from './engineTest';

const QUERY = `time=${day('2019-11-06')}&lang=en`;
const isReady = () => document.documentElement.dataset['ready'];

test('the script gives a frame of another origin its height', async ({ engine, sites }) => {
  const map = mapTag(sites, QUERY, { width: '100%', height: 300 });
  await engine.open(sites.put(article(`${map}${scriptTag(sites)}`)));
  await expectInFrame(engine, isReady).toBe('true');
  const inner = () => engine.evaluateInFrame(() => document.documentElement.scrollHeight);
  const outer = () => engine.evaluate(() => document.querySelector('iframe')!.clientHeight);
  await expect.poll(async () => (await outer()) - (await inner())).toBe(0);
  expect(await outer()).toBeGreaterThan(400);
});

test('in a sandbox with scripts alone the frame shows the day that it names', async ({ engine, sites }) => {
  await engine.open(sites.put(article(mapTag(sites, QUERY, { sandbox: 'allow-scripts' }))));
  await expectInFrame(engine, isReady).toBe('true');
  await expectInFrame(engine, () => document.querySelector('h1')!.textContent).toMatch(/6 November 2019/);
});

test('names stand in the typeface by whose widths they are placed', async ({ engine, sites }) => {
  // The moving map, which draws its names by itself, does not come.
  await engine.open(sites.put(article(mapTag(sites, `${QUERY}&static=1`))));
  await expectInFrame(engine, isReady).toBe('true');
  const faceOfNames = () => getComputedStyle(document.querySelector('.labels text')!).fontFamily;
  await expectInFrame(engine, faceOfNames).toMatch(/CNMM Map/);
});

test('in a sandbox with scripts alone the moving map arrives', async ({ engine, sites }) => {
  const size = { width: 900, height: 900 };
  const map = mapTag(sites, `${QUERY}&renderer=explorer`, { sandbox: 'allow-scripts', ...size });
  await engine.open(sites.put(article(map)));
  await expectInFrame(engine, () => ({ ...document.documentElement.dataset })).toMatchObject({
    ready: 'true',
    renderer: 'explorer',
  });
});

test('in a sandbox without scripts there is a true date and a map', async ({ engine, sites }) => {
  const frame = frameTag(`${sites.shared}/d/2021-06-20/zh/embed.html`, { sandbox: '', width: 900 });
  await engine.open(sites.put(article(frame)));
  // No script runs in it, so that only its picture can tell: an empty frame is a tenth of this.
  await expect.poll(async () => (await engine.screenshot()).length).toBeGreaterThan(60_000);
});

test('the element makes its frame', async ({ engine, sites }) => {
  const element = `<cn-mining-map time="2021-06-20" lang="zh"><a href="${sites.shared}/">map</a></cn-mining-map>`;
  await engine.open(sites.put(article(`${element}${scriptTag(sites)}`)));
  await expectIn(
    engine,
    () => document.querySelector('cn-mining-map')!.shadowRoot!.querySelector('iframe')!.clientHeight,
  ).toBeGreaterThan(500);
});
