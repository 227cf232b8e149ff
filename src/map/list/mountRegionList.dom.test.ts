import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countAsked } from '../../layers/testing/asked';
import { day } from '../../time/day';
import { appWith } from '../testing/app';
import { mountRegionList } from './mountRegionList';

let app = appWith();
let stop: () => void = () => undefined;
let container: HTMLElement;

beforeEach(() => {
  app = appWith();
  container = document.createElement('div');
  document.body.append(container);
  stop = mountRegionList(container, app);
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const options = () => [...container.querySelectorAll<HTMLElement>('[role=option]')];
const option = (adcode: string) => container.querySelector<HTMLElement>(`[data-adcode="${adcode}"]`)!;
const press = (key: string) =>
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

describe('the list of regions', () => {
  it('names all 34 provincial-level units with status and first day', () => {
    expect(options()).toHaveLength(34);
    expect(option('630000').textContent).toBe('Qinghai ordered to stop since 9 June 2021');
  });

  it('asks for no words on a day on which nothing changes', () => {
    app.actions.setDay(day('2021-08-05'));
    const asked = countAsked('text');
    app.actions.setDay(day('2021-08-06'));
    expect(asked()).toBe(0);
    app.actions.setDay(day('2021-05-20'));
    expect(asked()).toBe(34);
    expect(option('630000').textContent).not.toContain('ordered to stop');
  });

  it('is one tab stop', () => {
    expect(options().filter((element) => element.tabIndex === 0)).toHaveLength(1);
    options()[0]!.focus();
    press('ArrowDown');
    expect(options().filter((element) => element.tabIndex === 0)).toEqual([document.activeElement]);
  });

  it('points at the unit in focus on the map, and shows what the map points at', () => {
    option('510000').focus();
    expect(app.store.getState().hover).toBe('510000');
    app.actions.hover('150000');
    expect(option('150000').classList.contains('map-list-hover')).toBe(true);
  });

  it('selects on Enter, goes in on the next, and comes back on Escape to where it was', () => {
    option('510000').focus();
    press('Enter');
    expect(app.store.getState().select).toEqual(['510000']);
    expect(option('510000').getAttribute('aria-selected')).toBe('true');
    press('Enter');
    expect(app.store.getState().region).toBe('510000');
    expect(option('511800').textContent).toContain("Ya'an");
    expect(options()).toContain(document.activeElement);
    press('Escape');
    expect(app.store.getState().region).toBe('100000');
    expect(document.activeElement).toBe(option('510000'));
  });

  it('jumps to a name that is typed', () => {
    options()[0]!.focus();
    for (const letter of 'neim') press(letter);
    expect(document.activeElement).toBe(option('150000'));
  });

  it('makes what the map selects its tab stop, without taking the focus', () => {
    app.actions.select('650000');
    expect(option('650000').tabIndex).toBe(0);
    expect(document.activeElement).toBe(document.body);
  });

  it('follows the day and the language', () => {
    app.actions.setDay(day('2021-06-08'));
    expect(option('630000').textContent).toBe('Qinghai only the national warning of 21 May');
    app.actions.setLang('zh');
    expect(option('540000').textContent).toBe('西藏 仅有中央表态（5月21日）');
  });

  it('leaves what a browser has translated alone until the status is another', () => {
    const status = () => option('630000').querySelector('.map-list-status')!;
    status().innerHTML = '<font><font>angeordnet</font></font>';
    app.actions.hover('150000');
    expect(status().textContent).toBe('angeordnet');
    app.actions.setDay(day('2021-06-08'));
    expect(status().textContent).toBe('only the national warning of 21 May');
  });
});
