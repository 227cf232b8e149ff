import { describe, expect, test } from 'vitest';
import { DEFAULT_LAYER } from '../../layers/layers';
import { holds, touches, type Box } from '../box';
import { details, shapesFor, record } from '../testing/fixture';
import { boundaryNotice } from '../../regions/notice';
import { NATION } from '../../regions/region';
import { addDays, day } from '../../time/day';
import { insetBoxes, linesOf } from '../scene/walk';
import type { Scene } from '../scene/scene';
import { exportSvg } from '../svg/exportSvg';
import { textBoxes } from '../text/boxes';
import type { StoryboardOptions } from './options';
import { frameScenes } from './frames';
import { bestGrid } from './grid';
import { storyboardScene } from './storyboard';

const DAYS = ['2019-11-06', '2021-05-21', '2021-06-09', '2021-06-18', '2021-06-20', '2021-09-24'];

function options(parts: Partial<StoryboardOptions> = {}, days: readonly string[] = DAYS): StoryboardOptions {
  return {
    record,
    details,
    colourings: days.map((text) => DEFAULT_LAYER.on(record, day(text))),
    shapes: shapesFor(parts.entered ?? NATION),
    lang: 'en',
    width: 1600,
    height: 1200,
    url: 'https://example.org/?time=2019-11-06..2021-09-24',
    version: '0123456789ab',
    ...parts,
  };
}

/** Every piece that leaves the drawing, lies on a map or on another piece. */
function faults({ width, height }: StoryboardOptions, { nodes, lang }: Scene): string[] {
  const maps = insetBoxes(nodes);
  const boxes = textBoxes(nodes, { lang });
  const frame = { x: 0, y: 0, width, height };
  const show = ({ x, y }: Box) => `${x.toFixed(0)},${y.toFixed(0)}`;
  const pairs = (list: readonly Box[], others: readonly Box[]) =>
    list.flatMap((a) =>
      others.filter((b) => a !== b && touches(a, b, -0.01)).map((b) => `${show(a)} ${show(b)}`),
    );
  return [
    ...[...maps, ...boxes].filter((box) => !holds(frame, box)).map((box) => `outside ${show(box)}`),
    ...pairs(boxes, boxes),
    ...pairs(boxes, maps),
    ...pairs(maps, maps),
  ];
}

describe.each(['en', 'zh'] as const)('a storyboard in %s', (lang) => {
  test.each([2, 3, 4, 5, 6])('of %d days overflows nowhere, country and Sichuan', (count) => {
    for (const entered of [NATION, '510000']) {
      const wanted = options({ lang, entered }, DAYS.slice(0, count));
      const drawn = storyboardScene(wanted);
      expect(faults(wanted, drawn)).toEqual([]);
      expect(insetBoxes(drawn.nodes)).toHaveLength(count);
    }
  });

  test('says its days, sources, licences, boundaries, address and version', () => {
    const scene = storyboardScene(options({ lang }));
    const text = linesOf(scene)
      .map((line) => line.text)
      .join('');
    const plain = (value: string) => value.replaceAll(' ', '');
    for (const part of [
      ...DAYS,
      boundaryNotice.credit[lang],
      boundaryNotice.note[lang],
      'CC BY 4.0',
      '0123456789ab',
    ]) {
      expect(plain(text)).toContain(plain(part));
    }
    expect(scene.about!.Version).toBe('0123456789ab');
  });
});

test('all maps of a storyboard are of one size, and large ones carry names', () => {
  const maps = insetBoxes(storyboardScene(options()).nodes);
  expect(new Set(maps.map(({ width, height }) => `${width.toFixed(3)} ${height.toFixed(3)}`)).size).toBe(1);
  const large = storyboardScene(options({ width: 2400, height: 1200 }, DAYS.slice(0, 2)));
  expect(exportSvg(large, 'light')).toContain('>Sichuan<');
});

test('a storyboard without room is an error, not a broken drawing', () => {
  const days = Array.from({ length: 60 }, (_, i) => addDays(day('2021-05-01'), i));
  expect(() => storyboardScene(options({ width: 1000, height: 500 }, days))).toThrow(RangeError);
});

describe.each([
  [850, 600],
  [1200, 628],
  [1080, 1080],
  [1000, 1800],
])('frames of %d x %d', (width, height) => {
  test.each(['en', 'zh'] as const)('keep the map in its place and overflow nowhere in %s', (lang) => {
    const wanted = options({ lang, width, height });
    const frames = frameScenes(wanted);
    expect(frames).toHaveLength(DAYS.length);
    for (const frame of frames) {
      expect(faults(wanted, frame)).toEqual([]);
      expect(insetBoxes(frame.nodes)).toEqual(insetBoxes(frames[0]!.nodes));
    }
    expect(new Set(frames.map((frame) => exportSvg(frame, 'light'))).size).toBe(DAYS.length);
  });
});

test('a full grid is worth slightly smaller maps', () => {
  const room = { x: 0, y: 0, width: 1000, height: 560 };
  const grid = bestGrid(room, 4, { aspect: 1.2, gap: 18, textHeights: () => [40, 40, 40, 40] });
  expect(new Set(grid.map(({ y }) => y)).size).toBe(2);
});
