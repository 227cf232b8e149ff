import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from './manifest';
import { ROOT } from './testing/plan';

/** Languages, themes, presets, formats: every pair of two values is in one line at least. */
const LIST = `
- { preset: og, lang: en, theme: light, format: png }
- { preset: og, lang: zh, theme: dark, format: svg }
- { preset: x, lang: zh, theme: light, format: pdf }
- { preset: x, lang: en, theme: dark, format: png }
- { preset: a4, lang: en, theme: dark, format: pdf, state: { region: CN-SC } }
- { preset: a4, lang: zh, theme: light, format: png }
- { preset: default, lang: zh, theme: dark, format: pdf }
- { preset: default, lang: en, theme: light, format: svg, state: { region: CN-SC } }
- { preset: thumb, lang: zh, theme: light, format: png, state: { dates: deadline } }
- { format: report-pdf, lang: zh, state: { time: 2021-06-18..2021-06-20, region: CN-SC } }
- { format: report-pdf, lang: en, paper: letter, state: { time: 2021-06-18..2021-06-20 } }
- { storyboard: { dates: [2021-06-18, 2021-06-20] }, preset: thumb, lang: zh }
- { animation: {}, state: { time: 2021-06-18..2021-06-20 }, preset: x }
`;

/** Three cold runs, each somewhere else. */
const PLACES = [
  { TZ: 'UTC', LANG: 'C' },
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8' },
] as const;

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
const manifestOf = (place: number) =>
  JSON.parse(readFileSync(join(folder, `run${place}`, 'manifest.json'), 'utf8')) as Manifest;
let runs: readonly Run[] = [];

beforeAll(async () => {
  writeFileSync(list, LIST);
  const made: Run[] = [];
  for (const [i, place] of PLACES.entries()) {
    made.push(await command([list, '-d', join(folder, `run${i}`), '--jobs', String(i + 1)], place));
  }
  runs = made;
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the command makes all of them and ends with 0', () => {
  for (const { code, out, error } of runs) {
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('13 of 13 made');
  }
});

test.each(['png', 'svg', 'pdf', 'report-pdf', 'gif'])(
  '%s: the same bytes in three runs, time zones and locales',
  (format) => {
    const hashes = PLACES.map((_, place) =>
      manifestOf(place)
        .shots.filter((shot) => shot.format === format)
        .map(({ file, sha256 }) => `${file} ${sha256}`),
    );
    expect(hashes[0]!.length).toBeGreaterThan(0);
    expect(hashes[1]).toEqual(hashes[0]);
    expect(hashes[2]).toEqual(hashes[0]);
  },
);

test('the manifest itself is the same', () => {
  expect(manifestOf(1)).toEqual(manifestOf(0));
  expect(manifestOf(2)).toEqual(manifestOf(0));
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
    ]);
    const partly = await command([tight, '-d', folder]);
    expect(partly.code).toBe(1);
    expect(partly.error).toContain('nothing is built in none: run npm run build');
  }, 60_000);

  test('0 and the manifest on standard output with --json', async () => {
    const one = join(folder, 'one.yml');
    writeFileSync(one, '- preset: x\n');
    const { code, out } = await command([one, '-d', join(folder, 'one'), '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Manifest).shots).toHaveLength(1);
  }, 60_000);
});
