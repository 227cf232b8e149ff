import { readFileSync } from 'node:fs';
import { DEFAULT_LAYER } from '../layers/layers';
import { expect, test } from 'vitest';
import { layoutOf } from '../drawing/figure/figureScene';
import { exportFamily } from '../drawing/scene/faces';
import type { Scene } from '../drawing/scene/scene';
import { linesOf } from '../drawing/scene/walk';
import { PRESETS } from '../export/presets';
import { details, shapesFor, record } from '../drawing/testing/fixture';
import { NATION } from '../regions/region';
import { day } from '../time/day';
import type { FontListing } from './fonts';

const listings = JSON.parse(readFileSync('public/fonts/fonts.json', 'utf8')) as FontListing[];

/** The text of every line of a scene that is exported in `family`. */
function textIn(scene: Pick<Scene, 'lang' | 'nodes'>, family: string): string {
  return linesOf(scene)
    .filter(({ face, lang }) => exportFamily(face, lang) === family)
    .map(({ text }) => text)
    .join('');
}

test.each([
  ['en', 'Source Sans 3', 'Source Serif 4'],
  ['zh', 'CNMM Sans SC', 'CNMM Serif SC'],
] as const)(
  'the %s figure of every event day uses only characters that its typefaces hold',
  (lang, ...families) => {
    const shapes = shapesFor(NATION);
    for (const on of record.stopsIn({ from: day('2013-01-01'), to: day('2026-12-31') })) {
      const colouring = DEFAULT_LAYER.on(record, on);
      const { nodes } = layoutOf({
        ...{ record, details, shapes, colouring, lang, ...PRESETS.default },
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
        const text = textIn({ lang, nodes }, family);
        expect(text).not.toBe('');
        expect([...text].filter((c) => !held.has(c)).join(''), `${on} ${family}`).toBe('');
      }
    }
  },
);
