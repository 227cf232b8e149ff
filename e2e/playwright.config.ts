import { defineConfig } from '@playwright/test';
import { installedEngines, type EngineName } from './engines/engines';
import { LAUNCH } from './support/browser';

const PORT = Number(process.env['E2E_PORT'] ?? 4317);
const DIST = process.env['E2E_DIST'] ?? 'dist';

export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  // Files named .test.ts beside them are the unit tests' own.
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  // As many as a small machine has cores: software draws the explorer, and a third page makes all of them late.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: `../${process.env['E2E_REPORT'] ?? 'test-results/e2e.json'}` }],
  ],
  use: {
    baseURL: `http://localhost:${PORT}`,
    // The smallest that still has the wide layout: software draws by the pixel.
    viewport: { width: 1120, height: 700 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: LAUNCH,
  },
  projects: [
    // One session each takes all its tests, both side by side. First: at the end a core would wait for the slower one.
    ...installedEngines().map((engineName) => ({
      name: engineName,
      testMatch: '**/e2e/engines/*.spec.ts',
      fullyParallel: false,
      workers: 1,
      use: { engineName },
    })),
    { name: 'chromium', testIgnore: '**/e2e/engines/**' },
  ],
  webServer: {
    command: `npx tsx src/cli/serve.ts --dir ${DIST} --port ${PORT}`,
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
