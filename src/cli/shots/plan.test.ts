import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigFaults } from './fault';
import { readArguments, UsageError } from './arguments';
import { faultsOf, planOf, ROOT } from './testing/plan';

const folder = mkdtempSync(join(tmpdir(), 'cnmm-plan-'));
writeFileSync(join(folder, 'file'), '');
afterAll(() => rmSync(folder, { recursive: true }));

/** Nine lines of nine aliases each to the line above. */
const LAUGHS = [
  '- &x0 [a]',
  ...Array.from({ length: 8 }, (_, n) => `- &x${n + 1} [${Array(9).fill(`*x${n}`).join(', ')}]`),
].join('\n');

describe('every fault is one line with its place and what to do', () => {
  test.each([
    ['a wrong key', '- preset: og\n  colour: red', 2, '1.colour', /no such key/],
    ['an impossible day', '- state:\n    time: 2021-06-31', 2, '1.state.time', /2021-06-31 is not a day/],
    ['no day at all', '- state: { time: June }', 1, '1.state.time', /not a time: "June"/],
    ['a day outside the record', '- state: { time: 2009-01-03 }', 1, '1.state.time', /outside the record/],
    ['a range from its end', '- state: { time: 2021-06-30..2021-05-21 }', 1, '1.state.time', /ends before/],
    ['an unknown region', '- lang: zh\n- state: { region: CN-XX }', 2, '2.state.region', /no region "CN-XX"/],
    ['a prefecture entered', '- state: { region: 513200 }', 1, '1.state.region', /is no province/],
    ['an unknown place', '- state: { select: CN-SC~CN-XX }', 1, '1.state.select', /unknown region/],
    ['an unknown event', '- state: { event: the-end }', 1, '1.state.event', /no event "the-end"/],
    ['a bad address', '- url: /?time=2021-13-01', 1, '1.url', /2021-13-01 is not a day/],
    ['a misspelt name', '- lang: zh\n- url: /?tiem=2021-06-18', 2, '2.url', /no parameter tiem: write time/],
    ['a day twice', '- url: /?time=2021-06-18&time=2021-07-01', 1, '1.url', /time stands twice/],
    ['a width twice', '- url: /?imWidth=600&imWidth=700', 1, '1.url', /imWidth stands twice/],
    ['a misspelt size', '- url: /?imWidht=900', 1, '1.url', /no parameter imWidht: write imWidth/],
    ['state and address', '- url: /\n  state: { region: CN }', 1, '1.url', /either url or state/],
    ['too large a scale', '- preset: square\n  scale: 8', 2, '1.scale', /298.6 megapixels; the limit is 48/],
    ['too many pixels', '- width: 8000\n  height: 7000', 1, '1.width', /56.0 megapixels/],
    ['too long a shape', '- width: 1600\n  height: 300', 1, '1.width', /from 0.5 to 2, not 5.33/],
    ['half a size', '- width: 800', 1, '1.width', /go together/],
    ['a size and a preset', '- preset: og\n  width: 800\n  height: 600', 1, '1.preset', /not both/],
    ['an unknown preset', '- preset: poster', 1, '1.preset', /must be one of: og, x, square/],
    ['another ending', '- output: map.jpg', 1, '1.output', /must end in .png/],
    ['a name outside', '- output: ../map.png', 1, '1.output', /outside the folder/],
    ['two of one name', '- lang: zh\n- lang: zh', 2, '2.output', /made by entry 1 already/],
    [
      'one path in two forms',
      '- output: a.png\n- output: ./a.png',
      2,
      '2.output',
      /a.png is made by entry 1/,
    ],
    ['a name that there is not', '- output: "{day}.png"', 1, '1.output', /no name \{day\}: there are time, /],
    [
      'a name that every object has',
      '- output: "{constructor}.png"',
      1,
      '1.output',
      /no name \{constructor\}/,
    ],
    ['one name for many', '- output: a.png\n  matrix: { lang: [en, zh] }', 1, '1.output', /\{lang\}/],
    ['an empty list', '- matrix: { lang: [] }', 1, '1.matrix.lang', /must not be empty/],
    [
      'a bad value in a list',
      '- matrix:\n    time:\n      - 2021-06-20\n      - 2021-06-31',
      4,
      '1.matrix.time.1',
      /2021-06-31/,
    ],
    ['a browser’s key', '- selector: .map', 1, '1.selector', /renderer explorer only/],
    ['a vector of the page', '- renderer: explorer\n  format: svg', 1, '1.renderer', /PNG/],
    ['an animation of one day', '- animation: {}', 1, '1.animation', /needs a range/],
    [
      'a chart of a place without figures',
      '- { chart: place, state: { region: CN-HA } }',
      1,
      '1.chart',
      /figures exist/,
    ],
    ['a comparison of one day', '- figure: comparison', 1, '1.figure', /needs state: \{ compare: change/],
    ['a figure of a chart', '- { figure: timeline, chart: china }', 1, '1.figure', /no chart/],
    ['falling days', '- storyboard: { dates: [2021-06-20, 2021-06-18] }', 1, '1.storyboard', /must rise/],
    ['a dark report', '- format: report-pdf\n  theme: dark', 2, '1.theme', /light only/],
    ['no list', 'preset: og', 1, 'the file', /must be a list/],
    ['no YAML', '- a: [', 1, 'YAML', /cannot be read/],
    [
      'a text that begins with an asterisk',
      '- lang: en\n  title: *Sichuan*',
      2,
      'YAML',
      /cannot be read: .*alias/,
    ],
    ['an alias of nothing', '- &a { lang: en }\n- *b', 2, 'YAML', /cannot be read: .*alias/],
    ['aliases of aliases without end', LAUGHS, 9, 'YAML', /cannot be read: .*alias/],
    ['nothing but a server', '- server: dist', 1, 'the file', /an entry that makes a picture/],
    [
      'two names that are one on many disks',
      '- output: a.png\n- output: A.png',
      2,
      '2.output',
      /A.png is made by/,
    ],
    ['no scale', '- lang: en\n  scale: 0', 2, '1.scale', /scale above 0/],
    ['two servers', '- server: dist\n- server: build\n- lang: en', 2, '2.server', /one server already/],
  ])('%s', (_, source, line, path, message) => {
    const [fault, ...more] = faultsOf(source);
    expect(fault).toMatchObject({ line, path });
    expect(fault!.message).toMatch(message);
    expect(fault!.message).not.toContain('\n');
    expect(more).toEqual([]);
  });

  test('a folder that is a file', () => {
    const [fault] = faultsOf('- output: file/map.png', '-d', folder);
    expect(fault).toMatchObject({ line: 1, path: '1.output' });
    expect(fault!.message).toMatch(/is a file, not a folder/);
  });

  test('a folder for all of them that is a file, once', () => {
    const faults = faultsOf('- lang: zh\n- lang: en', '-d', join(folder, 'file', 'shots'));
    expect(faults).toEqual([
      { line: 1, path: '--dir', message: expect.stringMatching(/is a file, not a folder/) },
    ]);
  });

  test('all of them at once', () => {
    const source =
      '- state: { time: 2021-06-31, region: CN-XX }\n- colour: red\n- { preset: og, scale: 9 }\n- output: file/map.png';
    const { message } = new ConfigFaults('shots.yml', faultsOf(source, '-d', folder));
    expect(message.split('\n').map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
      'shots.yml:1  1.state.time',
      'shots.yml:1  1.state.region',
      'shots.yml:2  2.colour',
      'shots.yml:3  3.scale',
      'shots.yml:4  4.output',
    ]);
  });
});

describe('a matrix', () => {
  test('makes every combination, the last list changing fastest', () => {
    const shots = planOf(
      '- matrix: { time: [2021-05-21, 2021-06-20], lang: [en, zh], theme: [light, dark] }',
    );
    expect(shots).toHaveLength(8);
    expect(shots.slice(0, 3).map(({ file }) => file)).toEqual([
      'cn-mining-2021_2021-05-21_cn_status_en_default.png',
      'cn-mining-2021_2021-05-21_cn_status_en_dark_default.png',
      'cn-mining-2021_2021-05-21_cn_status_zh_default.png',
    ]);
  });

  test('fills the names that an entry gives', () => {
    const source = '- output: maps/{region}-{lang}.png\n  matrix: { region: [CN, 510000], lang: [en, zh] }';
    expect(planOf(source).map(({ file }) => file)).toEqual([
      'maps/cn-en.png',
      'maps/cn-zh.png',
      'maps/cn-sc-en.png',
      'maps/cn-sc-zh.png',
    ]);
  });
});

test('a list that an editor has begun with a byte order mark is read as any other', () => {
  expect(planOf('\uFEFF- preset: og')).toEqual(planOf('- preset: og'));
});

test('the timeline is drawn where its key or its address asks for it, under a name of its own', () => {
  const source =
    '- { figure: timeline, state: { span: all } }\n- { url: "?tab=timeline", lang: zh }\n- { figure: map, url: "?tab=timeline" }';
  expect(planOf(source).map(({ figure, file }) => [figure, file])).toEqual([
    ['timeline', 'cn-mining-2021_2021-06-20_cn_timeline_en_default.png'],
    ['timeline', 'cn-mining-2021_2021-06-20_cn_timeline_zh_default.png'],
    ['map', 'cn-mining-2021_2021-06-20_cn_status_en_default.png'],
  ]);
});

describe('what an entry leaves open is filled in by the command line', () => {
  const source = '- preset: og\n- { preset: og, lang: zh, theme: light, scale: 3 }';

  test.each([
    ['--retina', { scale: 2 }, { scale: 3 }],
    ['--scale-factor=1.5', { scale: 1.5 }, { scale: 3 }],
  ])('%s', (flag, first, second) => {
    expect(planOf(source, flag).map(({ size }) => size)).toMatchObject([first, second]);
  });

  test('--dark-mode and --renderer', () => {
    const [first, second] = planOf(source, '--dark-mode', '--renderer', 'explorer', '--element', '.map-area');
    expect(first).toMatchObject({ theme: 'dark', renderer: 'explorer', selector: '.map-area' });
    expect(second).toMatchObject({ theme: 'light' });
  });
});

test('an address says what it says on the page', () => {
  const [shot] = planOf('- url: https://example.org/?time=2021-05-21&region=CN-NM&lang=zh&theme=dark');
  expect(shot).toMatchObject({
    theme: 'dark',
    state: { region: '150000', lang: 'zh', time: { to: '2021-05-21' } },
  });
});

describe('an address that asks for a picture', () => {
  const sizeOf = (source: string) => planOf(source)[0]!.size;

  test('gives the size that it names, and the text', () => {
    const [shot] = planOf('- url: /?lang=zh&imType=square&imFontSize=30&imDetails=0');
    expect(shot).toMatchObject({
      file: expect.stringMatching(/_zh_square\.png$/),
      size: { preset: 'square', width: 2160, height: 2160 },
      look: { typeSize: 30, notes: false },
    });
    expect(sizeOf('- url: /?imWidth=1000')).toMatchObject({ preset: null, width: 1000, height: 600 });
    expect(sizeOf('- url: /?imType=og&imHeight=900')).toMatchObject({ width: 1200, height: 900, scale: 1 });
  });

  test('is read from a link that was mangled on its way', () => {
    const [shot] = planOf('- url: /?TIME=2021-05-21&amp;lang=zh&amp;imWidth=1000。');
    expect(shot).toMatchObject({ state: { time: { to: '2021-05-21' }, lang: 'zh' }, size: { width: 1000 } });
  });

  test('gives way to what the entry itself says', () => {
    expect(sizeOf('- { url: /?imType=square, preset: og }')).toMatchObject({ preset: 'og' });
    expect(sizeOf('- { url: /?imType=og, scale: 2 }')).toMatchObject({ preset: 'og', scale: 2 });
  });

  test.each([
    ['imType=poster', /imType must be the name of a preset, not "poster"/],
    ['imWidth=99999', /imWidth must be a number of pixels from 100 to 9800/],
    ['imFontSize=big', /imFontSize must be/],
    ['imDetails=some', /imDetails must be 0 or 1/],
    ['imWidth=3000&imHeight=600', /from 0\.5 to 2, not 5\.00/],
  ])('is told what is wrong with %s', (query, message) => {
    const [fault, ...more] = faultsOf(`- lang: zh\n- url: /?${query}`);
    expect(fault).toMatchObject({ line: 2, path: '2.url', message: expect.stringMatching(message) });
    expect(more).toEqual([]);
  });
});

test('a format follows the name that is given', () => {
  expect(planOf('- output: "{time}-{preset}-{scale}-{format}.png"').map(({ file }) => file)).toEqual([
    '2021-06-20-default-1-png.png',
  ]);
  expect(planOf('- output: map.svg').map(({ format }) => format)).toEqual(['svg']);
});

test('the example plans without a fault', () => {
  expect(planOf(readFileSync(join(ROOT, 'shots.example.yml'), 'utf8')).length).toBeGreaterThan(40);
});

test.each([
  [['--jobs', '0', 'a.yml'], /--jobs must be/],
  [['--renderer', 'canvas', 'a.yml'], /--renderer must be/],
  [['-n', '--overwrite', 'a.yml'], /contradict/],
  [['--no-such', 'a.yml'], /no-such/],
  [['--site', 'example', 'a.yml'], /not the address/],
  [[], /name one list/],
])('a command line that is wrong says so: %j', (args, message) => {
  expect(() => readArguments(args, {})).toThrow(UsageError);
  expect(() => readArguments(args, {})).toThrow(message);
});
