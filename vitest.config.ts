import { defineConfig } from 'vitest/config';

const DOM = 'src/**/*.dom.test.{ts,tsx}';
/** The script for host pages changes its window for good: it defines an element and listens. */
const HOST = 'src/embed/host/*.dom.test.ts';

export default defineConfig({
  test: {
    // One core is left idle otherwise: half of a small machine.
    maxWorkers: '100%',
    // Drawings and pages are many small, short-lived objects: with Node's own 16 MB for such, collecting them is a sixth of the work.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      {
        extends: true,
        // React as the build has it: the one for development takes several times as long to write all pages.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: {
          name: 'node',
          env: { NODE_ENV: 'production' },
          include: [
            'src/**/*.test.{ts,tsx}',
            'geo/**/*.test.ts',
            'e2e/{bench,hosting}/**/*.test.ts',
            'lint/**/*.test.js',
          ],
          exclude: [DOM],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: [DOM],
          exclude: [HOST],
          environment: 'happy-dom',
          setupFiles: 'src/ui/testing/emptyPage.ts',
        },
      },
      {
        extends: true,
        test: { name: 'host page', include: [HOST], environment: 'happy-dom', isolate: true },
      },
    ],
    // Files share a process, which reads each module once: what a test replaces it puts back.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    // Whole-record and whole-geometry checks on a busy machine; speed is measured in e2e/bench.
    testTimeout: 60_000,
  },
});
