import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'geo/**/*.test.ts', 'e2e/{bench,hosting}/**/*.test.ts'],
    environment: 'node',
  },
});
