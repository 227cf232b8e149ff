import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'geo/**/*.test.ts', 'e2e/hosting/*.test.ts'],
    environment: 'node',
  },
});
