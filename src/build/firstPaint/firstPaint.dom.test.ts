import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { record } from '../../drawing/testing/fixture';
import { LANGS } from '../../i18n/text';
import type { FigureShapes } from '../../regions/figureShapes';
import { OPENING_TIME } from '../../state/state';
import { firstPaint } from './firstPaint';

let drawings: readonly Element[] = [];
beforeAll(() => {
  const baked = JSON.parse(readFileSync('public/geo/figure.json', 'utf8')) as FigureShapes;
  document.body.innerHTML = firstPaint(record, baked, OPENING_TIME).html;
  drawings = [...document.querySelectorAll('.still > svg')];
}, 60_000);

it('holds the names of each language in a drawing of their own, which a browser does not lay out while it is hidden', () => {
  expect(drawings.map((drawing) => drawing.getAttribute('class'))).toEqual([
    'map',
    ...LANGS.map((lang) => `only-${lang}`),
  ]);
  for (const drawing of drawings.slice(1))
    expect(drawing.querySelectorAll('text').length).toBeGreaterThan(30);
});

it('draws no shape that paints nothing', () => {
  expect(drawings[0]!.querySelectorAll('use').length).toBeGreaterThan(30);
  expect(drawings[0]!.querySelectorAll('use[fill="none"]:not([stroke])')).toHaveLength(0);
});
