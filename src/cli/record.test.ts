import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'src/cli/record.ts');
const QINGHAI = '630000-qinghai.yaml';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'));
  cpSync(join(ROOT, 'src/record/data'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, CLI, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

let report: ReturnType<typeof run> | undefined;
/** What the check of the real record says with its report: one run for everything that is looked for in it. */
const reported = () => (report ??= run('--check', '--report'));

function edit(file: string, from: string, to: string) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('npm run validate', () => {
  it('says that the record is valid, and what it holds', () => {
    const { status, stdout } = reported();
    expect(stdout).toMatch(/The record is valid: \d+ events, \d+ areas, \d+ projects\./);
    expect(status).toBe(0);
  });

  it('prints what each event rests on: sources by kind of site, single origin, no address, unlinked', () => {
    const { status, stdout } = reported();
    expect(stdout).toMatch(/\nqh-2021-06-09-full-shutdown: [a-z-]+ \d+/);
    expect(stdout).toMatch(/: .*single origin/);
    expect(stdout).toMatch(/: .*no address \d/);
    expect(stdout).toMatch(/: .*unlinked \d/);
    expect(stdout).toMatch(/\d+ events, \d+ sources: government \d+/);
    expect(status).toBe(0);
  });

  it('prints every fault with file, line and path, names a file that does not belong, counts them and exits with 1', () => {
    writeFileSync(join(folder, 'notes.txt'), '');
    edit(QINGHAI, "adcode: '630000'", "adcode: '639999'");
    edit(QINGHAI, 'legalForce: order', 'legalForce: law');
    const { status, stderr } = run('--data', folder);
    expect(stderr).toMatch(
      /630000-qinghai\.yaml:\d+ {2}events\.0 \(qh-2021-06-09-full-shutdown\)\.jurisdiction\.adcode\n/,
    );
    expect(stderr).toMatch(/legalForce\n {4}must be one of/);
    expect(stderr).toMatch(/notes\.txt:1 {2}\(file\)\n.*no record file has such a name/);
    expect(stderr).toMatch(/\n3 faults in the record\.\n$/);
    expect(status).toBe(1);
  });
});
