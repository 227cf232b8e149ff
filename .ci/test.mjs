// What `npm test` runs; after a stage that fails nothing new starts. Ends with one line: how many tests passed.
import { performance } from 'node:perf_hooks';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = 'test-results';
const UNIT_REPORT = `${REPORTS}/unit.json`;
const E2E_REPORT = `${REPORTS}/e2e.json`;
const VITEST = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
/** Steps in order. A step is lanes that run side by side, each with its stages in order: most stages use one core only. */
const STEPS = [
  // What is made of the record is read by every stage below.
  [
    [
      ['format', 'npm', ['run', '-s', 'formatted']],
      ['record', 'npm', ['run', '-s', 'record']],
    ],
  ],
  [
    [
      ['lint', 'npx', ['eslint', '--max-warnings=0', '.']],
      ['dead code and circles', 'npm', ['run', '-s', 'unused']],
      ['unit, data and geometry', 'npx', VITEST],
    ],
    [
      ['types', 'npm', ['run', '-s', 'types']],
      ['build', 'npx', ['vite', 'build', '--logLevel=warn']],
      ['bytes', 'npm', ['run', '-s', 'bytes']],
    ],
  ],
  [[['browser', 'npx', ['playwright', 'test', '--config', 'e2e/playwright.config.ts']]]],
];

/** Passed and failed tests of the two reports written so far. */
function tally() {
  let passed = 0;
  let failed = 0;
  if (existsSync(UNIT_REPORT)) {
    const report = JSON.parse(readFileSync(UNIT_REPORT, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
  }
  if (existsSync(E2E_REPORT)) {
    const { stats } = JSON.parse(readFileSync(E2E_REPORT, 'utf8'));
    passed += stats.expected;
    failed += stats.unexpected + stats.flaky;
  }
  return { passed, failed };
}

let broken = false;

/** Runs a stage and prints what it says: at once, or `whole` when it has ended, so that stages side by side do not mix. */
async function runStage([name, command, args], whole) {
  const started = performance.now();
  const log = `${REPORTS}/${name}.log`;
  const out = whole ? openSync(log, 'w') : 'inherit';
  if (!whole) console.log(`\n▸ ${name}`);
  const child = spawn(command, args, {
    stdio: ['ignore', out, out],
    env: { ...process.env, E2E_REPORT, npm_config_loglevel: 'error' },
  });
  const status = await new Promise((resolve) => child.on('close', resolve).on('error', resolve));
  if (whole) console.log(`\n▸ ${name}\n${readFileSync(log, 'utf8').trimEnd()}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`  ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
  broken ||= status !== 0;
}

async function runLane(stages, whole) {
  for (const stage of stages) if (!broken) await runStage(stage, whole);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
for (const lanes of STEPS) await Promise.all(lanes.map((stages) => runLane(stages, lanes.length > 1)));
const { passed, failed } = tally();
console.log(`\n${passed} passed, ${broken ? Math.max(failed, 1) : failed} failed`);
process.exit(broken || failed > 0 || passed === 0 ? 1 : 0);
