import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdLayers } from '../../../layers/held';
import { shareLayers } from '../../../layers/late';
import { appWith } from '../../../panel/testing/app';
import { SHARES } from '../../../series/testing/published';
import { day } from '../../../time/day';
import { mountSheet } from './mountSheet';

let leave: () => void;
const sheet = () => document.querySelector('.print-sheet')!;
const onPaper = () => {
  dispatchEvent(new Event('beforeprint'));
  return sheet().querySelector('h1')!.textContent;
};

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

it('draws nothing until paper asks, and then the view of that moment', () => {
  const app = appWith({ time: { from: null, to: day('2021-06-18') } });
  leave = mountSheet(app);
  app.actions.setDay(day('2021-06-20'));
  expect(sheet().childElementCount).toBe(0);
  expect(onPaper()).toContain('20 June 2021');
  const drawn = sheet().innerHTML;
  app.actions.setDay(day('2021-09-24'));
  expect(sheet().innerHTML).toBe(drawn);
  expect(onPaper()).toContain('24 September 2021');
});

it('draws the next sheet anew after any change: another view of the record, a filter, the figure that colours the map', () => {
  holdLayers({ metric: shareLayers(SHARES) });
  const app = appWith({ time: { from: null, to: day('2021-06-18') } });
  leave = mountSheet(app);
  const drawn = [onPaper() && sheet().innerHTML];
  const changes = [
    () => app.actions.setTab('table'),
    () => app.actions.setFilter({ kind: ['power-cut'] }),
    () => app.actions.setFilter({ q: 'Ya’an' }),
    () => app.actions.setSpanAll(true),
    () => app.actions.clearFilter(),
    () => app.actions.setMetric('hashrate'),
  ];
  for (const change of changes) {
    change();
    drawn.push(onPaper() && sheet().innerHTML);
  }
  expect(new Set(drawn).size).toBe(drawn.length);
});
