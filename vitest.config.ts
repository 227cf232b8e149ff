import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'geo/**/*.test.ts', 'e2e/{bench,hosting}/**/*.test.ts'],
    environment: 'node',
    isolate: false,
    // One core is left idle otherwise: half of a small machine.
    maxWorkers: '100%',
    // Whole-record and whole-geometry checks on a busy machine; speed is measured in e2e/bench.
    testTimeout: 60_000,
  },
});
