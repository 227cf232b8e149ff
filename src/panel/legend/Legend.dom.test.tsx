import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdLayers } from '../../layers/held';
import { shareLayers } from '../../layers/late';
import { DEFAULT_LAYER } from '../../layers/layers';
import { countAsked } from '../../layers/testing/asked';
import { SHARES } from '../../series/testing/published';
import type { AppState } from '../../state/state';
import { PALETTES } from '../../theme/palette';
import { day } from '../../time/day';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { appWith } from '../testing/app';
import { all, clear, doing, one, show } from '../testing/view';
import { Legend } from './Legend';

const at = (to: string, more: Partial<AppState> = {}): Partial<AppState> => ({
  time: { from: null, to: day(to) },
  ...more,
});
const rowsOf = (view: HTMLElement) => all(view, '.legend > .legend-rows > li');

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

describe('the legend', () => {
  it('has the rows of the day, in their order, each drawn', async () => {
    const view = await show(<Legend app={appWith(at('2021-06-20'))} />);
    const { rows } = DEFAULT_LAYER.on(REAL_STORE, day('2021-06-20')).legend('en');
    expect(rowsOf(view).map((row) => one(row, '.legend-words').textContent)).toEqual(
      rows.map(({ label, places }) => (places === '' ? label : `${label} ${places}`)),
    );
    expect(rowsOf(view).every((row) => row.querySelector('svg') !== null)).toBe(true);
  });

  it('has a few lines for a small screen, in few words for each look of the map', async () => {
    const view = await show(<Legend app={appWith(at('2021-06-20'))} />);
    const pieces = all(view, '.legend-line > :not(.legend-marks) > li:not(.legend-stripes)').map((piece) => [
      piece.textContent,
      all(piece, 'svg').length,
    ]);
    expect(pieces).toEqual([
      ['Ordered to stop; some shut, raided or fined', 1],
      ['Ordered to stop', 1],
      ['Warning; restricted in part', 1],
      ['Restricted in part', 1],
      ['Some warned or checked', 1],
      ['National warning only', 1],
      ['Not mainland', 1],
    ]);
  });

  it('says on a small screen what all stripes have in common, where there are any', async () => {
    const app = appWith(at('2021-06-20'));
    const view = await show(<Legend app={app} />);
    const texts = (selector: string) => all(view, selector).map(({ textContent }) => textContent);
    expect(texts('.legend-line li:has(+ .legend-stripes), .legend-stripes')).toEqual([
      'Some warned or checked',
      'All stripes: in part',
    ]);
    await doing(() => app.actions.setDay(day('2012-01-01')));
    expect(texts('.legend-stripes')).toEqual([]);
  });

  it('follows the day, the date mode and the language', async () => {
    const app = appWith(at('2021-03-08'));
    const view = await show(<Legend app={app} />);
    const has = (key: string) => view.querySelector(`.legend > ul [data-class="${key}"]`) !== null;
    expect([has('drafted'), has('ordered')]).toEqual([true, false]);
    await doing(() => app.actions.setDay(day('2021-03-09')));
    expect([has('drafted'), has('ordered')]).toEqual([false, true]);
    await doing(() => app.actions.setDates('deadline'));
    expect([has('drafted'), has('ordered')]).toEqual([true, false]);
    await doing(() => app.actions.setLang('zh'));
    expect(one(view, '.legend-rows').textContent).toContain('征求意见');
  });

  it('is not made anew for a day on which nothing in it changes', async () => {
    const asked = countAsked('legend');
    const app = appWith(at('2021-07-04'));
    const view = await show(<Legend app={app} />);
    const before = asked();
    await doing(() => app.actions.setDay(day('2021-07-05')));
    expect(one(view, '.legend-rows').getAttribute('aria-label')).toContain('5 July 2021');
    expect(asked()).toBe(before);
    await doing(() => app.actions.setDay(day('2021-06-09')));
    expect(asked()).toBeGreaterThan(before);
  });

  it('of two maps side by side is not made anew for a day on which nothing in it changes', async () => {
    const asked = countAsked('legend');
    const time = (to: string) => ({ from: day('2021-05-20'), to: day(to) });
    const app = appWith({ time: time('2021-07-04'), compare: 'side' });
    const view = await show(<Legend app={app} />);
    expect(asked()).toBe(2);
    await doing(() => app.store.setState({ time: time('2021-07-05') }));
    expect(one(view, '.legend-rows').getAttribute('aria-label')).toContain('5 July 2021');
    expect(asked()).toBe(2);
  });

  it('draws colours as the map does, in the theme in use', async () => {
    const app = appWith(at('2021-06-20', { theme: 'light' }));
    const view = await show(<Legend app={app} />);
    const fill = () => one(view, '[data-class="ordered"] rect').getAttribute('fill');
    expect(fill()).toBe(PALETTES.light.fill.ordered);
    await doing(() => app.actions.setTheme('dark'));
    expect(fill()).toBe(PALETTES.dark.fill.ordered);
  });

  it('says whose shares two maps side by side show', async () => {
    holdLayers({ metric: shareLayers(SHARES) });
    const time = { from: day('2021-05-20'), to: day('2021-07-01') };
    const app = appWith({ time, compare: 'side', metric: 'hashrate' });
    const view = await show(<Legend app={app} />);
    expect(one(view, '.legend-licence').textContent).toContain('CC BY-NC-SA 4.0');
    await doing(() => app.actions.setMetric('status'));
    expect(view.querySelector('.legend-licence')).toBeNull();
  });

  it('keeps every class and sign, with what it means, behind one button', async () => {
    const view = await show(<Legend app={appWith(at('2021-06-20'))} />);
    const rest = one<HTMLDetailsElement>(view, '.legend-all');
    expect(rest.open).toBe(false);
    expect(one(rest, 'summary').textContent).toBe('All classes and signs');
    expect(one(rest, '[data-class="ordered"]').textContent).toContain(
      'It does not say that mines have closed.',
    );
    expect(rest.querySelector('[data-class="no-evidence"] pattern circle')).not.toBeNull();
  });
});
