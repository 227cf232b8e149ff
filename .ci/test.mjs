// What `npm test` runs, in order, stopping at the first stage that fails. Ends with one line: how many tests passed.
import { performance } from 'node:perf_hooks';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = 'test-results';
const UNIT_REPORT = `${REPORTS}/unit.json`;
const E2E_REPORT = `${REPORTS}/e2e.json`;
const STAGES = [
  ['format', 'npx', ['prettier', '--check', '--log-level=warn', '.']],
  ['lint', 'npx', ['eslint', '--max-warnings=0', '.']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['record', 'npm', ['run', '-s', 'validate']],
  [
    'unit, data and geometry',
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  ],
  ['build', 'npx', ['vite', 'build', '--logLevel=warn']],
  ['bytes', 'npm', ['run', '-s', 'bytes']],
  ['browser', 'npx', ['playwright', 'test', '--config', 'e2e/playwright.config.ts']],
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

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
let broken;
for (const [name, command, args] of STAGES) {
  console.log(`\n▸ ${name}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, E2E_REPORT, npm_config_loglevel: 'error' },
  });
  console.log(
    `  ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) {
    broken = name;
    break;
  }
}
const { passed, failed } = tally();
console.log(`\n${passed} passed, ${broken ? Math.max(failed, 1) : failed} failed`);
process.exit(broken || failed > 0 || passed === 0 ? 1 : 0);
