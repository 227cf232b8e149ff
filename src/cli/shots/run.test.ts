import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Manifest, Stamp } from './manifest';
import { draw } from './draw';
import { openProgress } from './progress';
import type { Rendered } from './rendered';
import { runShots, type RunResult } from './run';
import type { Shot } from './shot';
import { argumentsOf, material, planOf } from './testing/plan';
import { requestedShots } from './requested';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cnmm-run-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const LIST =
  '- matrix: { lang: [en, zh], theme: [light, dark] }\n  preset: og\n  output: "{lang}-{theme}.png"';

function picture(text: string): Rendered {
  return {
    bytes: new TextEncoder().encode(text),
    width: 2,
    height: 1,
    altText: 'Map of China.',
    warnings: [],
    browser: null,
  };
}

const said: string[] = [];

/** Runs the list with a renderer that writes the file's name, but for what `render` says. */
function run(
  args: readonly string[] = [],
  render: (shot: Shot, stamp?: Stamp) => string = ({ file }) => file,
  version = material().version,
): Promise<RunResult> {
  const planned = planOf(LIST, '-d', folder, ...args);
  const read = argumentsOf('-d', folder, ...args);
  said.length = 0;
  return runShots({
    planned,
    requested: requestedShots(planned, read.only),
    args: read,
    material: { ...material(), version },
    fontsHash: 'f'.repeat(64),
    render: async (shot, stamp) => picture(render(shot, stamp)),
    progress: openProgress(planned.length, { write: (text) => said.push(text) }),
  });
}

const manifest = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const failing = (file: string) => (shot: Shot) => {
  if (shot.file === file) throw new Error('the map is blank: 1 colours in it');
  return shot.file;
};

test('every picture is written and listed in the order of the list', async () => {
  const { faults } = await run(['--jobs', '3']);
  expect(faults).toEqual([]);
  expect(manifest().shots.map(({ file }) => file)).toEqual([
    'en-light.png',
    'en-dark.png',
    'zh-light.png',
    'zh-dark.png',
  ]);
  expect(manifest().shots[2]).toMatchObject({
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    width: 2,
    url: '?lang=zh',
    dataVersion: material().version,
    browserVersion: null,
    fontsHash: 'f'.repeat(64),
    altText: 'Map of China.',
    warnings: [],
  });
});

test('a picture that fails leaves no file, names its reason, and the others go on', async () => {
  await run();
  const { faults } = await run([], failing('en-dark.png'));
  expect(faults).toEqual([{ file: 'en-dark.png', reason: 'the map is blank: 1 colours in it' }]);
  expect(existsSync(join(folder, 'en-dark.png'))).toBe(false);
  expect(manifest().shots.map(({ file }) => file)).toEqual(['en-light.png', 'zh-light.png', 'zh-dark.png']);
  expect(existsSync(join(folder, 'zh-dark.png'))).toBe(true);
});

test('a picture that cannot be written is named, the others are made and listed', async () => {
  mkdirSync(join(folder, 'en-dark.png'));
  mkdirSync(join(folder, `zh-light.png.${process.pid}.part`));
  const { faults } = await run();
  expect(faults).toEqual([
    { file: 'en-dark.png', reason: expect.stringContaining('en-dark.png') },
    { file: 'zh-light.png', reason: expect.stringContaining('zh-light.png') },
  ]);
  expect(manifest().shots.map(({ file }) => file)).toEqual(['en-light.png', 'zh-dark.png']);
  expect(existsSync(join(folder, 'zh-dark.png'))).toBe(true);
});

test('another run into the same folder keeps the draft that it is writing', async () => {
  const draft = join(folder, 'en-dark.png.1.part');
  writeFileSync(draft, 'theirs');
  const both = await Promise.all([run(), run()]);
  expect(both.flatMap(({ faults }) => faults)).toEqual([]);
  expect(manifest().shots).toHaveLength(4);
  expect(readFileSync(draft, 'utf8')).toBe('theirs');
});

test('-n leaves what exists, and its entry', async () => {
  await run();
  writeFileSync(join(folder, 'en-light.png'), 'mine');
  rmSync(join(folder, 'zh-dark.png'));
  await run(['-n'], () => 'new');
  expect(readFileSync(join(folder, 'en-light.png'), 'utf8')).toBe('mine');
  expect(readFileSync(join(folder, 'zh-dark.png'), 'utf8')).toBe('new');
  expect(manifest().shots).toHaveLength(4);
});

test('-o makes what it names and leaves the others, and their entries; a name that the list does not make is refused', async () => {
  await run();
  await run(['-o', 'zh-dark.png', '-o', 'en-dark.png'], () => 'new');
  const texts = manifest().shots.map(({ file }) => readFileSync(join(folder, file), 'utf8'));
  expect(texts).toEqual(['en-light.png', 'new', 'zh-light.png', 'new']);
  expect(() => run(['-o', 'zh-dusk.png'])).toThrow('the list makes no zh-dusk.png');
});

test.each([[[]], [['--overwrite']]])('what exists is replaced, asked for or not: %j', async (args) => {
  await run();
  await run(args, () => 'new');
  expect(readFileSync(join(folder, 'en-light.png'), 'utf8')).toBe('new');
});

test('a run that is stopped has listed what it made: -n goes on and --check finds nothing missing', async () => {
  let listed: readonly string[] = [];
  await run([], ({ file }) => {
    if (file === 'zh-light.png') listed = manifest().shots.map((entry) => entry.file);
    return file;
  });
  expect(listed).toContain('en-light.png');
});

test('another list in the same folder keeps its entries, as long as its pictures are there', async () => {
  await run();
  const entry = manifest().shots[0]!;
  const others = ['other.png', 'gone.png'].map((file) => ({ ...entry, file }));
  writeFileSync(join(folder, 'other.png'), 'x');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ shots: [...others, ...manifest().shots] }));
  await run();
  expect(manifest().shots.map(({ file }) => file)).toEqual([
    'en-light.png',
    'en-dark.png',
    'zh-light.png',
    'zh-dark.png',
    'other.png',
  ]);
});

test.each(['{', '[]', '{"shots":[1]}'])(
  'a manifest that is none is named, not overwritten: %s',
  async (text) => {
    writeFileSync(join(folder, 'manifest.json'), text);
    await expect(run()).rejects.toThrow(/manifest\.json is no manifest of pictures/);
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(text);
  },
);

describe('--check', () => {
  test('writes nothing and is content when all is the same', async () => {
    await run();
    rmSync(join(folder, 'en-light.png'));
    const { faults } = await run(['--check']);
    expect(faults).toEqual([]);
    expect(existsSync(join(folder, 'en-light.png'))).toBe(false);
  });

  test('names what differs and what is not listed', async () => {
    await run([], failing('zh-dark.png'));
    const { faults } = await run(['--check'], ({ file }) => (file === 'en-dark.png' ? 'other' : file));
    expect(faults).toEqual([
      { file: 'en-dark.png', reason: 'differs' },
      { file: 'zh-dark.png', reason: 'is not in the manifest' },
    ]);
    expect(readFileSync(join(folder, 'en-dark.png'), 'utf8')).toBe('en-dark.png');
  });
});

describe('a check after the data got another version, or for another site', () => {
  const SITE = 'https://example.org/map/';
  /** A picture that carries its stamp, as all do. */
  const stamped = (version: string, site: string | null) => (shot: Shot, stamp?: Stamp) =>
    `${shot.file} ${stamp ? stamp.version : version} ${stamp ? stamp.site : site}`;

  test('holds a picture that shows the same for the same, and says that the version differs', async () => {
    await run([], stamped('000000000000', null), '000000000000');
    const { faults } = await run(['--check'], stamped('111111111111', null), '111111111111');
    expect(faults).toEqual([]);
    expect(said.join('')).toContain('same; dataVersion was 000000000000, is 111111111111');
  });

  test('does so for another site', async () => {
    await run(['--site', SITE], stamped('000000000000', SITE), '000000000000');
    const { faults } = await run(['--check'], stamped('000000000000', null), '000000000000');
    expect(faults).toEqual([]);
    expect(said.join('')).toContain(`same; url was ${SITE}`);
  });

  test('still finds one that shows something else', async () => {
    await run([], stamped('000000000000', null), '000000000000');
    const other = (shot: Shot) => `${shot.file} drawn otherwise`;
    const { faults } = await run(['--check'], other, '111111111111');
    expect(faults).toHaveLength(4);
  });

  test('draws a figure under the name of the version that is asked for', () => {
    const [shot] = planOf('- preset: og');
    const drawn = (version: string) => JSON.stringify(draw(shot!, material().asVersion(version), null));
    const own = material().version;
    expect(drawn(own)).toBe(JSON.stringify(draw(shot!, material(), null)));
    expect(drawn('000000000000')).toContain('000000000000');
    expect(drawn('000000000000')).not.toContain(own);
  });
});

describe('progress', () => {
  test('is one line per picture in a log', async () => {
    await run([], failing('en-light.png'));
    expect(said).toHaveLength(4);
    expect(said.join('')).toMatch(/^1\/4 .*\n2\/4 .*\n3\/4 .*\n4\/4 .*\n$/);
    expect(said.join('')).toContain('en-light.png FAILED: the map is blank');
  });

  test('is one line that is written over on a terminal', () => {
    const written: string[] = [];
    const progress = openProgress(2, { isTTY: true, columns: 20, write: (text) => written.push(text) });
    progress.step('a-long-name-of-a-picture.png', '12 KiB');
    progress.step('b.png', '3 KiB');
    expect(written[0]).toBe('\r\u001b[K1/2 a-long-name-of-');
    expect(written[1]).toBe('\r\u001b[K2/2 b.png 3 KiB\n');
  });
});
