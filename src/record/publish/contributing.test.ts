import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What the steps read and check; the browser's part of `npm test` is not walked here. */
const COPIED = [
  'src',
  'geo/boundaries/notice.json',
  // As installing has made them: the command makes anew what the new event needs.
  'public/fonts',
  'package.json',
  'vitest.config.ts',
  'tsconfig.json',
  'CONTRIBUTING.md',
  '.gitignore',
  '.oxfmtrc.json',
];
const LIAONING = 'src/record/data/210000-liaoning.yaml';
let copy = '';

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'contributing-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  run('git', 'init', '-q');
  run('git', 'add', '-A');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The `nth` example of `CONTRIBUTING.md`, moved so far to the right that it stands in a list of a record file. */
function example(nth: number, indent: string): string {
  const guide = readFileSync(join(copy, 'CONTRIBUTING.md'), 'utf8');
  const block = [...guide.matchAll(/^ {3}```yaml\n([^]*?)^ {3}```/gm)][nth]![1]!;
  return block.replace(/^ {3}(?=.)/gm, indent);
}

it('a new event takes one file by hand, one command, and every check of the record is green', () => {
  const path = join(copy, LIAONING);
  const before = readFileSync(path, 'utf8');
  const after = before
    .replace('events: []\n', `events:\n${example(0, '  ')}`)
    .replace('evidence: none-found', 'evidence: thin')
    .replace('    steps: []\n', `    steps:\n${example(1, '      ')}`);
  expect(after.split('\n').length).toBeGreaterThan(before.split('\n').length + 25);
  writeFileSync(path, after);

  expect(run('npm', 'run', '-s', 'record')).toMatch(/valid: \d+ events/);
  run('npx', 'oxfmt', '--check', LIAONING);
  run(
    'npx',
    'vitest',
    'run',
    'src/record/publish/record.test.ts',
    'src/cli/fonts.test.ts',
    'src/events/store.test.ts',
    // The command has just made them.
    '--testNamePattern=^(?!.*making everything again)',
  );
  expect(run('git', 'diff', '--name-only').trim()).toBe(LIAONING);
  expect(run('git', 'ls-files', '--others', '--exclude-standard')).toBe('');
}, 300_000);
