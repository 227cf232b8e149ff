import { afterEach, describe, expect, it, vi } from 'vitest';
import { countAsked } from '../layers/testing/asked';
import { NATION } from '../regions/region';
import { paintKey } from '../state/paintKey';
import { day } from '../time/day';
import { mountMap } from './mountMap';
import { COUNTRY, SICHUAN, appWith, heldResource, settled } from './testing/app';

let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function mount(app = appWith()) {
  const container = document.createElement('div');
  document.body.append(container);
  const map = mountMap(container, app);
  stop = () => map.destroy();
  await settled();
  return { app, container, fill: (adcode: string) => window.__map?.featureState(adcode)?.fill };
}

describe('the map', () => {
  it('shows the day of the state and says when it is painted', async () => {
    const { app, fill } = await mount();
    expect([fill('510000'), fill('150000'), fill('540000')]).toEqual([
      'ordered',
      'ordered',
      'floor-signalled',
    ]);
    expect(app.renderer.getState()).toEqual({
      active: 'figure',
      painted: paintKey(app.store.getState(), app.env.getState(), app.context),
      awaitsLegend: false,
    });
  });

  it('writes only the regions that change with the day', async () => {
    const { app, fill } = await mount(appWith({ time: { from: null, to: day('2021-06-08') } }));
    const before = window.__map!.writes;
    app.actions.setDay(day('2021-06-09'));
    // Changji's order of the same day is below Xinjiang and does not colour it.
    expect(window.__map!.writes - before).toBe(1);
    expect(fill('630000')).toBe('ordered');
  });

  it('writes nothing at all on a day on which nothing changes', async () => {
    const { app, container } = await mount(appWith({ time: { from: null, to: day('2021-07-03') } }));
    const observer = new MutationObserver(() => undefined);
    observer.observe(container, { attributes: true, childList: true, characterData: true, subtree: true });
    app.actions.setDay(day('2021-07-04'));
    const written = observer.takeRecords().map(({ target, attributeName, type }) => ({
      on: (target as Element).className,
      what: attributeName ?? type,
    }));
    observer.disconnect();
    expect(written).toEqual([]);
  });

  it('asks for no look on a day on which nothing changes', async () => {
    const asked = countAsked('paint');
    const { app } = await mount(appWith({ time: { from: null, to: day('2021-08-05') } }));
    const before = asked();
    app.actions.setDay(day('2021-08-06'));
    expect(asked()).toBe(before);
    app.actions.setDay(day('2021-06-09'));
    expect(asked()).toBeGreaterThan(before);
  });

  it('outlines what is pointed at and what is selected, also when it is drawn only as its province', async () => {
    const { app, container } = await mount();
    app.actions.hover('650000');
    app.actions.select('511800');
    const outlined = (why: string) =>
      [...container.querySelectorAll(`.map-outline-${why} [data-adcode]`)].map((path) =>
        path.getAttribute('data-adcode'),
      );
    expect(outlined('hover')).toEqual(['650000']);
    expect(outlined('selected')).toEqual(['510000']);
  });

  it('shows the prefectures of the province entered, with the way back', async () => {
    const { app, container, fill } = await mount();
    app.actions.enter('510000');
    await settled();
    expect(fill('511800')).toBe('floor-ordered');
    expect(fill('530000')).toBe('ghost');
    expect(container.querySelector('.map-breadcrumb')?.textContent).toBe('ChinaSichuan');
    app.actions.back();
    expect(fill('511800')).toBeUndefined();
    expect(fill('530000')).not.toBe('ghost');
  });

  it('has a name and a description in the reader’s language', async () => {
    const { container } = await mount(appWith({ lang: 'zh' }));
    const figure = container.querySelector('figure')!;
    const text = (attribute: string) => document.getElementById(figure.getAttribute(attribute)!)?.textContent;
    expect(text('aria-labelledby')).toBe('全国地图，2021年6月20日');
    expect(text('aria-describedby')).toContain('青海下令停止挖矿');
  });

  it('offers to try again when the boundaries do not come, and draws when they do', async () => {
    const held = heldResource(COUNTRY.file);
    const { container, fill } = await mount(appWith({}, { shapes: held.resource }));
    held.fail();
    await settled();
    expect(container.querySelector('.map-message')?.textContent).toContain('could not be loaded');
    container.querySelector<HTMLButtonElement>('.map-message button')!.click();
    held.succeed();
    await settled();
    expect(fill('510000')).toBe('ordered');
  });

  it.each(['710000', '810000', '820000'])(
    'asks for no file of the inside of %s, which has none, by whatever way it is entered',
    async (adcode) => {
      const provinceShapes = vi.fn(() => heldResource(SICHUAN.file).resource);
      const { app, container } = await mount(appWith({ region: adcode }, { provinceShapes }));
      const painted = app.renderer.getState().painted;
      expect(painted).toBe(paintKey(app.store.getState(), app.env.getState(), app.context));
      app.actions.enter(NATION);
      app.actions.select(adcode);
      container
        .querySelector('.map-stage')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      expect(app.store.getState().region).toBe(NATION);
      app.actions.enter(adcode);
      await settled();
      expect(provinceShapes).not.toHaveBeenCalled();
      expect(app.notices.getState()).toEqual([]);
    },
  );

  it('keeps the province on the map when its inside does not come', async () => {
    const held = heldResource(SICHUAN.file);
    const { app, container, fill } = await mount(appWith({}, { provinceShapes: () => held.resource }));
    app.actions.enter('510000');
    held.fail();
    await settled();
    expect(fill('510000')).toBe('ordered');
    expect(container.querySelector('.map-message')?.textContent).toContain('inside Sichuan');
    expect(app.renderer.getState().painted).toContain('510000');
    container.querySelector<HTMLButtonElement>('.map-message button')!.click();
    held.succeed();
    await settled();
    expect(fill('511800')).toBe('floor-ordered');
  });

  it('closes the tooltip on Escape first, and goes back on the next', async () => {
    const { app, container } = await mount(appWith({ select: ['510000'] }));
    app.actions.hover('510000');
    const tooltip = container.querySelector<HTMLElement>('.map-tooltip')!;
    expect(tooltip.hidden).toBe(false);
    const press = () =>
      container
        .querySelector('.map-stage')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    press();
    expect(tooltip.hidden).toBe(true);
    expect(app.store.getState().select).toEqual(['510000']);
    press();
    expect(app.store.getState().select).toEqual([]);
  });

  it('hides the tooltip of a selected place while a wheel or a finger scrolls the page', async () => {
    const { app, container } = await mount(appWith({ select: ['510000'] }));
    Object.defineProperty(document.documentElement, 'scrollHeight', { value: 2000, configurable: true });
    const tooltip = container.querySelector<HTMLElement>('.map-tooltip')!;
    const stage = container.querySelector('.map-stage')!;
    await expect.poll(() => '__zoom' in stage).toBe(true);
    for (const event of [
      new WheelEvent('wheel', { deltaY: 40, bubbles: true, cancelable: true }),
      Object.assign(new Event('touchmove', { bubbles: true }), { touches: [{}] }),
    ]) {
      app.actions.hover('510000');
      expect(tooltip.hidden, event.type).toBe(false);
      stage.dispatchEvent(event);
      expect(tooltip.hidden, event.type).toBe(true);
      expect(event.defaultPrevented).toBe(false);
      app.actions.hover(null);
    }
    Reflect.deleteProperty(document.documentElement, 'scrollHeight');
  });
});
