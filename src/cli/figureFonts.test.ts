import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layoutOf } from '../drawing/figure/figureSvg';
import { PRESETS } from '../export/presets';
import { details, shapesFor, store } from '../drawing/testing/fixture';
import { NATION } from '../regions/region';
import { day } from '../time/day';
import type { FontListing } from './fonts';

const listings = JSON.parse(readFileSync('public/fonts/fonts.json', 'utf8')) as FontListing[];

/** The text of every element of `svg` whose typeface is `family`. */
function textIn(svg: string, family: string): string {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)]
    .filter(([, values]) => values!.includes(`'${family}'`))
    .map(([, , text]) => text!.replace(/&(amp|lt|gt|quot);/g, ''))
    .join('');
}

test.each([
  ['en', 'Source Sans 3', 'Source Serif 4'],
  ['zh', 'CNMM Sans SC', 'CNMM Serif SC'],
] as const)(
  'the %s figure of every event day uses only characters that its typefaces hold',
  (lang, ...families) => {
    const shapes = shapesFor(NATION);
    for (const on of store.stopsIn({ from: day('2013-01-01'), to: day('2026-12-31') })) {
      const snapshot = store.statusOn(on);
      const { svg } = layoutOf({
        ...{ store, details, shapes, snapshot, lang, theme: 'light', ...PRESETS.default },
        url: 'https://example.org/?time=2021-06-20&data=0123456789ab',
        version: '0123456789ab',
      });
      for (const family of families) {
        const held = new Set(
          listings
            .filter((face) => face.family === family)
            .map((face) => face.characters)
            .join(''),
        );
        const text = textIn(svg, family);
        expect(text).not.toBe('');
        expect([...text].filter((c) => !held.has(c)).join(''), `${on} ${family}`).toBe('');
      }
    }
  },
);
