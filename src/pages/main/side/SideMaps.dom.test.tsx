import { readFileSync } from 'node:fs';
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { REAL_STORE, RECORD } from '../../../events/testing/publishedRecord';
import { parseShapes } from '../../../regions/shapes';
import type { Resource } from '../../../state/resource';
import { appOver } from '../../../state/testing/app';
import { day } from '../../../time/day';
import { clear, mount } from '../../../ui/testing/mount';
import { SideMaps } from './SideMaps';

afterEach(clear);

function loaded<T>(value: T): Resource<T> {
  const load = { status: 'ready' as const, value };
  return {
    store: createStore(() => load),
    load: () => Promise.resolve(load),
    value: () => Promise.resolve(value),
  };
}

test('two maps stand side by side, each in words, and what is pointed at in one is outlined in both', async () => {
  const time = { from: day('2021-05-20'), to: day('2021-07-01') };
  const app = appOver(
    REAL_STORE,
    { time, compare: 'side' },
    {
      details: loaded(RECORD.details),
      shapes: loaded(parseShapes(readFileSync('public/geo/provinces.topo.json', 'utf8'))),
    },
  );
  const { root, container } = mount();
  await act(async () => root.render(<SideMaps app={app} />));
  const drawings = [...container.querySelectorAll('[role="img"]')];
  for (const drawing of drawings) expect(drawing.getAttribute('aria-label')).toMatch(/^Map of China\. ./);
  const days = [...container.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
  expect(days).toEqual(['20 May 2021', '1 July 2021']);
  const qinghai = drawings[0]!.querySelector('[data-adcode="630000"]')!;
  await act(async () => void qinghai.dispatchEvent(new Event('pointerover', { bubbles: true })));
  const outlined = [...container.querySelectorAll<SVGElement>('[data-outlined]')];
  expect(outlined.map(({ dataset }) => dataset['outlined'])).toEqual(['630000', '630000']);
  // The keyboard's way, by the list of places, says the same by the state alone.
  await act(async () => app.actions.hover('510000'));
  expect(container.querySelectorAll('[data-outlined="510000"]')).toHaveLength(2);
  await act(async () => void qinghai.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  expect(app.store.getState().select).toEqual(['630000']);
});

test('the maps stand there without the long texts, and pointing at a place says nothing of them anew', async () => {
  const time = { from: day('2021-05-20'), to: day('2021-07-01') };
  const shapes = loaded(parseShapes(readFileSync('public/geo/provinces.topo.json', 'utf8')));
  const app = appOver(REAL_STORE, { time, compare: 'side' }, { shapes });
  const { root, container } = mount();
  await act(async () => root.render(<SideMaps app={app} />));
  const drawn = container.querySelector('.side-drawing svg');
  expect(drawn).not.toBeNull();
  const statusOn = vi.spyOn(REAL_STORE, 'statusOn');
  await act(async () => app.actions.hover('630000'));
  expect(statusOn).not.toHaveBeenCalled();
  expect(container.querySelector('.side-drawing svg')).toBe(drawn);
  statusOn.mockRestore();
});
