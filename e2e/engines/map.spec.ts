import { RENDERERS } from '../support/map';
import { expect, expectIn, settled, show, test } from './engineTest';

for (const renderer of RENDERERS) {
  test(`a place names itself, is chosen and entered, and Back leads out again, in the ${renderer}`, async ({
    engine,
    sites,
  }) => {
    const now = 'time=2021-06-20';
    await show(engine, sites.shared, now, { renderer });
    const [x, y] = (await engine.evaluate(() => window.__map!.pointOf('510000')))!;
    await engine.move(x - 4, y + 16);
    await engine.move(x, y + 20);
    await expectIn(engine, () => document.querySelector('.map-tooltip')?.textContent).toMatch(/Sichuan/);
    await engine.click(x, y + 20);
    await settled(engine, `${now}&select=CN-SC`, 'en', renderer);
    await engine.click(x, y + 20);
    await settled(engine, `${now}&region=CN-SC`, 'en', renderer);
    await expectIn(engine, () => window.__map!.featureState('511800')?.fill).toMatch(/ordered/);
    await engine.back();
    await settled(engine, `${now}&select=CN-SC`, 'en', renderer);
    await engine.back();
    await settled(engine, now, 'en', renderer);
  });
}

test('a lost drawing context is bridged by the figure and comes back', async ({ engine, sites }) => {
  await show(engine, sites.shared, 'time=2021-06-08', { renderer: 'explorer' });
  const drawnBy = () => document.querySelector<HTMLElement>('.map-root')!.dataset['renderer'];
  await engine.evaluate(() => {
    const losing = window.__map!.context()!.getExtension('WEBGL_lose_context')!;
    addEventListener('give-back', () => losing.restoreContext());
    losing.loseContext();
  });
  await expectIn(engine, drawnBy).toBe('figure');
  await engine.evaluate(() => void dispatchEvent(new Event('give-back')));
  await expectIn(engine, drawnBy).toBe('explorer');
});

test('the bare wheel zooms in the wide layout', async ({ engine, sites }) => {
  await show(engine, sites.shared, '');
  const [x, y] = (await engine.evaluate(() => window.__map!.pointOf('510000')))!;
  await engine.move(x, y);
  await engine.wheel(-300);
  await expectIn(engine, () => location.search).toMatch(/view=/);
  expect(await engine.evaluate(() => scrollY)).toBe(0);
});
