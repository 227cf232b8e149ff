import { expect, test } from 'vitest';
import { PRESETS } from '../../export/presets';
import { changeLayer } from '../../layers/change/change';
import { statusLayer } from '../../layers/status/status';
import { NATION } from '../../regions/region';
import { day } from '../../time/day';
import { exportSvg } from '../svg/exportSvg';
import { shapesFor, record } from '../testing/fixture';
import { figureScene } from './figureScene';

const between = (from: string, to: string) => changeLayer(day(from)).on(record, day(to));
const USUAL = { record, shapes: shapesFor(NATION), url: null, version: 'v' } as const;

test.each(Object.entries(PRESETS))(
  'a figure of a comparison has room at the size %s',
  (_, { width, height }) => {
    for (const lang of ['en', 'zh'] as const)
      for (const [from, to] of [
        ['2021-05-20', '2021-07-01'],
        ['2017-01-01', '2022-06-01'],
        ['2021-09-23', '2021-12-31'],
      ] as const) {
        const options = { ...USUAL, lang, width, height, colouring: between(from, to) };
        expect(() => figureScene(options)).not.toThrow();
      }
  },
);

test('the figure of a comparison draws signs and thick edges, and comes out the same each time', () => {
  const draw = () => {
    const colouring = between('2021-05-20', '2021-07-01');
    return exportSvg(figureScene({ ...USUAL, lang: 'en', width: 850, height: 600, colouring }), 'light');
  };
  const svg = draw();
  expect(draw()).toBe(svg);
  expect(svg).toContain('from');
  const plain = exportSvg(
    figureScene({
      ...USUAL,
      lang: 'en',
      width: 850,
      height: 600,
      colouring: statusLayer.on(record, day('2021-07-01')),
    }),
    'light',
  );
  const circles = (text: string) => text.replace(/<circle[^>]* data-marker=/g, '').split('<circle').length;
  // Over five names, and in three rows of the legend.
  expect(circles(svg) - circles(plain)).toBeGreaterThanOrEqual(5);
});
