import { expect, test } from 'vitest';
import { LAYERS } from '../../layers/layers';
import { NATION } from '../../regions/region';
import { day } from '../../time/day';
import { fit } from '../camera/camera';
import { lookOf } from '../look';
import { COUNTRY, appWith } from '../testing/app';
import { createMarksLayer } from './marksLayer';
import { marksOf } from './marks';

const { record } = appWith();
const SIZE = { width: 900, height: 758 };
const ROOM = { top: 0, right: 0, bottom: 0, left: 0 };
const { regions } = COUNTRY;

test('another day draws anew only the names that stand elsewhere, say more or lie on another colour', () => {
  const layer = createMarksLayer('light', () => []);
  layer.setCamera(fit({ x0: 0, y0: 0, x1: 900, y1: 758 }, SIZE, ROOM), SIZE);
  const show = (text: string) => {
    const colouring = LAYERS.status.on(record, day(text));
    layer.setMarks(marksOf({ record, colouring, entered: NATION, lang: 'en', regions }));
    layer.setLooks(new Map(regions.map((region) => [region.adcode, lookOf(region, colouring, NATION)])));
    return [...layer.element.querySelectorAll('.map-name')].map(({ firstChild, innerHTML }) => ({
      firstChild,
      innerHTML,
    }));
  };
  const before = show('2021-06-08');
  const after = show('2021-06-09');
  const same = after.filter(({ innerHTML }, at) => innerHTML !== '' && innerHTML === before[at]!.innerHTML);
  expect(same.length).toBeGreaterThan(15);
  expect(after.filter(({ innerHTML }, at) => innerHTML !== before[at]!.innerHTML).length).toBeGreaterThan(0);
  for (const { firstChild, innerHTML } of same)
    expect(firstChild).toBe(before.find((name) => name.innerHTML === innerHTML)!.firstChild);
});
