import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COUNT_CLASSES, countsOn } from '../../events/counts';
import { DEFAULT_LAYER } from '../../layers/layers';
import { NATION } from '../../regions/region';
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
const shown = (state: Partial<AppState>) => show(<Legend app={appWith(state)} />);
const row = (view: HTMLElement, key: string) => one(view, `[data-class="${key}"]`);

/** Whether the page has room for the legend inside the map. */
function wide(matches: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches }));
}

beforeEach(() => {
  wide(true);
});
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

describe('the legend', () => {
  it('has every class, with the day’s count of the 34 units', async () => {
    const view = await shown(at('2021-06-20'));
    const counts = countsOn(REAL_STORE, REAL_STORE.statusOn(day('2021-06-20')));
    expect(all(view, '.legend-class')).toHaveLength(COUNT_CLASSES.length);
    for (const { class: key, total } of counts) {
      expect(one(row(view, key), '.legend-count').textContent).toContain(String(total));
    }
    expect(one(view, '.legend-units').textContent).toContain('34 ');
  });

  it('names the striped among a class', async () => {
    const view = await shown(at('2021-06-20'));
    expect(row(view, 'ordered').textContent).toContain('2 with stripes: some mines shut, raided or fined');
  });

  it('follows the day, the date mode and the language', async () => {
    const app = appWith(at('2021-03-08'));
    const view = await show(<Legend app={app} />);
    const count = (key: string) => Number.parseInt(one(row(view, key), '.legend-count').textContent);
    expect([count('drafted'), count('ordered')]).toEqual([1, 0]);
    await doing(() => app.actions.setDay(day('2021-03-09')));
    expect([count('drafted'), count('ordered')]).toEqual([0, 1]);
    await doing(() => app.actions.setDates('deadline'));
    expect([count('drafted'), count('ordered')]).toEqual([1, 0]);
    await doing(() => app.actions.setLang('zh'));
    expect(row(view, 'ordered').textContent).toContain('下令停止');
  });

  it('draws colours and patterns as the map does, in the theme in use', async () => {
    const app = appWith(at('2021-06-20', { theme: 'light' }));
    const view = await show(<Legend app={app} />);
    const fill = (key: string) => one(row(view, key), 'rect').getAttribute('fill');
    expect(fill('enforced')).toBe(PALETTES.light.fill.enforced);
    await doing(() => app.actions.setTheme('dark'));
    expect(fill('enforced')).toBe(PALETTES.dark.fill.enforced);
    expect(row(view, 'no-evidence').querySelector('pattern circle')).not.toBeNull();
    expect(row(view, 'not-applicable').querySelector('pattern path')).not.toBeNull();
  });

  it('explains stripes, lines, the disputed hatch and the mark for units below, each drawn', async () => {
    const view = await shown(at('2021-06-20'));
    const marks = all(view, '.legend-marks li');
    const { marks: named } = DEFAULT_LAYER.on(REAL_STORE, day('2021-06-20')).legend('en');
    expect(marks.map((mark) => mark.textContent)).toEqual(named.map(({ label }) => label));
    expect(named.map(({ key }) => key)).toEqual(['stripes', 'disputed', 'below']);
    expect(marks.every((mark) => mark.querySelector('svg') !== null)).toBe(true);
  });

  it.each([NATION, '510000'])(
    'shows the circles of %s at the map’s sizes, each with its number',
    async (region) => {
      const { circles } = DEFAULT_LAYER.on(REAL_STORE, day('2021-06-18')).legend('en', region);
      const view = await shown(at('2021-06-18', { region }));
      expect(
        all(view, '.legend-circle-sizes circle').map((circle) => Number(circle.getAttribute('r'))),
      ).toEqual(circles!.sizes.map(({ radius }) => Number(radius.toFixed(2))));
      expect(all(view, '.legend-circle-sizes li').map((size) => size.textContent)).toEqual(
        circles!.sizes.map(({ count }) => String(count)),
      );
    },
  );

  it('shows no circles before the list was issued', async () => {
    expect(all(await shown(at('2021-06-17')), '.legend-circles')).toEqual([]);
  });
});

describe('its block', () => {
  it('is open inside the map', async () => {
    const view = await shown(at('2021-06-20'));
    expect(one(view, '.legend-toggle').getAttribute('aria-expanded')).toBe('true');
    expect(one(view, '.legend-body').hidden).toBe(false);
  });

  it('is folded under the map, and still says the classes of the day', async () => {
    wide(false);
    const view = await shown(at('2021-06-20'));
    expect(one(view, '.legend-body').hidden).toBe(true);
    const counts = countsOn(REAL_STORE, REAL_STORE.statusOn(day('2021-06-20')));
    const present = counts.filter(({ total, class: key }) => total > 0 && key !== 'not-applicable');
    expect(all(view, '.legend-chips li')).toHaveLength(present.length);
    // Nearly all are signalled by a national act alone, and drawn so.
    expect(one(view, '.legend-chips .swatch').dataset['fill']).toBe('floor-signalled');
  });

  it('opens and folds by its button', async () => {
    wide(false);
    const view = await shown(at('2021-06-20'));
    const toggle = one<HTMLButtonElement>(view, '.legend-toggle');
    act(() => toggle.click());
    expect([toggle.getAttribute('aria-expanded'), one(view, '.legend-body').hidden]).toEqual(['true', false]);
    expect(view.querySelector('.legend-chips')).toBeNull();
  });
});
