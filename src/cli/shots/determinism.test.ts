import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRESET_NAMES } from '../../export/presets';
import type { Manifest } from './manifest';
import { ROOT } from './testing/plan';

/** Every preset in every format, language and theme taking turns: see the test of the pairs. */
const ROWS = PRESET_NAMES.flatMap((preset, p) =>
  (['svg', 'png', 'pdf'] as const).map((format, f) => ({
    preset,
    format,
    lang: (p + f) % 2 === 0 ? 'en' : 'zh',
    theme: Math.floor((p + 2 * f) / 2) % 2 === 0 ? 'light' : 'dark',
    // The same drawing with fewer pixels to write.
    scale: 0.4,
  })),
);

/** What the presets alone do not reach: provinces, date modes, reports, several days. */
const OTHERS = `
- { preset: x, output: province.png, lang: zh, state: { region: CN-SC, dates: deadline } }
- { format: report-pdf, lang: zh, state: { time: 2021-06-18..2021-06-20, region: CN-SC } }
- { format: report-pdf, lang: en, paper: letter, state: { time: 2021-06-18..2021-06-20 } }
- { storyboard: { dates: [2021-06-18, 2021-06-20] }, preset: thumb, lang: zh }
- { figure: timeline, format: svg, lang: zh }
- { figure: comparison, format: svg, state: { compare: change, time: 2021-05-20..2021-07-01 } }
- { animation: {}, state: { time: 2021-06-18..2021-06-20 }, preset: x }
`;

const COUNT = ROWS.length + OTHERS.trim().split('\n').length;

/** Where runs take place: neither zone nor locale is the same. */
const PLACES = [
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8' },
];

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** The command in a process of its own. */
function command(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/shots.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, LC_ALL: env['LANG'] ?? '', SITE_URL: 'https://example.org/map/', ...env },
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (error += data.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })));
}

const folder = mkdtempSync(join(tmpdir(), 'cnmm-shots-'));
const list = join(folder, 'list.yml');
const manifestOf = (place: number) => readFileSync(join(folder, `run${place}`, 'manifest.json'), 'utf8');
const hashesIn = (place: number, format: string) =>
  (JSON.parse(manifestOf(place)) as Manifest).shots
    .filter((shot) => shot.format === format)
    .map(({ file, sha256 }) => `${file} ${sha256}`);
let runs: readonly Run[] = [];

beforeAll(async () => {
  const rows = ROWS.map((row) => `- ${JSON.stringify(row)}\n`).join('');
  writeFileSync(list, rows + OTHERS);
  const made: Run[] = [];
  for (const [i, place] of PLACES.entries()) {
    // The second one says on standard output what it made, and how it went on the other.
    const more = i === 1 ? ['--json'] : [];
    made.push(await command([list, '-d', join(folder, `run${i}`), '--jobs', String(i + 1), ...more], place));
  }
  runs = made;
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every pair of language, theme, preset and format is in the list', () => {
  const keys = ['lang', 'theme', 'preset', 'format'] as const;
  for (const [i, one] of keys.entries()) {
    for (const other of keys.slice(i + 1)) {
      const pairs = new Set(ROWS.map((row) => `${row[one]} ${row[other]}`));
      const values = (key: (typeof keys)[number]) => new Set(ROWS.map((row) => row[key])).size;
      expect(pairs.size, `${one} x ${other}`).toBe(values(one) * values(other));
    }
  }
});

test('the command makes all of them and ends with 0', () => {
  const [plain, asJson] = runs as [Run, Run];
  expect([plain.code, plain.error, asJson.code]).toEqual([0, '', 0]);
  for (const progress of [plain.out, asJson.error]) {
    const lines = progress.trim().split('\n');
    expect(lines.filter((line) => !/^ *\d+\/\d+ \S+ \d+ KiB$/.test(line))).toEqual([
      expect.stringContaining(`${COUNT} of ${COUNT} made`),
    ]);
  }
});

test.each(['png', 'svg', 'pdf', 'report-pdf', 'gif'])(
  '%s: the same bytes in two runs, time zones and locales',
  (format) => {
    const hashes = hashesIn(0, format);
    expect(hashes.length).toBeGreaterThan(0);
    expect(hashesIn(1, format)).toEqual(hashes);
  },
);

test('the manifest itself is the same', () => {
  expect(manifestOf(1)).toBe(manifestOf(0));
});

describe('exit codes', () => {
  test('1 when a picture fails, 2 for a bad list, with one line for each fault', async () => {
    const bad = join(folder, 'bad.yml');
    writeFileSync(bad, '- colour: red\n- state: { time: 2021-06-31 }\n');
    const tight = join(folder, 'tight.yml');
    writeFileSync(tight, '- { renderer: explorer }\n- server: none\n');
    const wrong = await command([bad, '-d', folder]);
    expect(wrong.code).toBe(2);
    expect(wrong.error.trim().split('\n')).toEqual([
      expect.stringMatching(/bad\.yml:1 {2}1\.colour: no such key/),
      expect.stringMatching(/bad\.yml:2 {2}2\.state\.time: 2021-06-31 is not a day/),
    ]);
    const partly = await command([tight, '-d', folder]);
    expect(partly.code).toBe(1);
    expect(partly.error).toContain('nothing is built in none: run npm run build');
  }, 60_000);

  test('0 and the manifest on standard output with --json', () => {
    const [, { code, out }] = runs as [Run, Run];
    expect(code).toBe(0);
    expect((JSON.parse(out) as Manifest).shots).toHaveLength(COUNT);
  });
});
