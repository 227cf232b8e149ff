import { expect, test, vi } from 'vitest';
import { DEFAULT_LAYER } from '../../layers/layers';
import { NATION } from '../../regions/region';
import { day } from '../../time/day';
import { fit } from '../camera/camera';
import { lookOf } from '../look';
import { COUNTRY, appWith } from '../testing/app';
import { createBoxesOver } from './boxesOver';
import { layoutMarks } from './layout';
import { createMarksLayer } from './marksLayer';
import { marksOf } from './marks';

vi.mock('./layout', { spy: true });

const { record } = appWith();
const SIZE = { width: 900, height: 758 };
const ROOM = { top: 0, right: 0, bottom: 0, left: 0 };
const { regions } = COUNTRY;

/** A layer, with what shows the marks of a day on it. */
function setUp() {
  const layer = createMarksLayer('light', () => []);
  layer.setCamera(fit({ x0: 0, y0: 0, x1: 900, y1: 758 }, SIZE, ROOM), SIZE);
  const show = (text: string) => {
    const colouring = DEFAULT_LAYER.on(record, day(text));
    const looks = new Map(regions.map((region) => [region.adcode, lookOf(region, colouring, NATION)]));
    layer.set(marksOf({ record, colouring, entered: NATION, lang: 'en', regions }), looks);
    return [...layer.element.querySelectorAll('.map-name')].map(({ firstChild, innerHTML }) => ({
      firstChild,
      innerHTML,
    }));
  };
  return { layer, show };
}

test('a day that comes back has its names where they were placed, not placed again', () => {
  const { show } = setUp();
  const first = show('2021-06-08').map(({ innerHTML }) => innerHTML);
  expect(show('2021-06-09').map(({ innerHTML }) => innerHTML)).not.toEqual(first);
  vi.mocked(layoutMarks).mockClear();
  expect(show('2021-06-08').map(({ innerHTML }) => innerHTML)).toEqual(first);
  expect(layoutMarks).not.toHaveBeenCalled();
});

test('what lies over the stage is measured once for its content, its letters and the place of the stage', () => {
  const [root, stage, buttons] = [0, 1, 2].map(() => document.createElement('div'));
  buttons!.className = 'map-controls';
  root!.append(stage!, buttons!);
  const measure = vi.spyOn(buttons!, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 20, 30, 40));
  const boxesOver = createBoxesOver({ root: root!, stage: stage! });
  const box = { x: 10, y: 20, width: 30, height: 40 };
  expect([boxesOver(SIZE), boxesOver(SIZE)]).toEqual([[box], [box]]);
  expect(measure).toHaveBeenCalledTimes(1);
  boxesOver({ width: 320, height: 300 });
  buttons!.textContent = 'Fullscreen';
  boxesOver({ width: 320, height: 300 });
  expect(measure).toHaveBeenCalledTimes(3);
  root!.toggleAttribute('data-inside', true);
  boxesOver({ width: 320, height: 300 });
  vi.spyOn(document.fonts, 'status', 'get').mockReturnValue('loading');
  boxesOver({ width: 320, height: 300 });
  expect(measure).toHaveBeenCalledTimes(5);
});

test('another day draws anew only the names that stand elsewhere, say more or lie on another colour', () => {
  const { show } = setUp();
  const before = show('2021-06-08');
  const after = show('2021-06-09');
  const same = after.filter(({ innerHTML }, at) => innerHTML !== '' && innerHTML === before[at]!.innerHTML);
  expect(same.length).toBeGreaterThan(15);
  expect(after.filter(({ innerHTML }, at) => innerHTML !== before[at]!.innerHTML).length).toBeGreaterThan(0);
  for (const { firstChild, innerHTML } of same)
    expect(firstChild).toBe(before.find((name) => name.innerHTML === innerHTML)!.firstChild);
});
