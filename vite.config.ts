import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPolicy } from './src/app/build/contentPolicy';
import { precompress } from './src/app/build/precompress';

export default defineConfig({
  base: './',
  plugins: [react(), contentPolicy(), precompress()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    // The map engine is large by design and has a byte budget of its own.
    chunkSizeWarningLimit: 1200,
  },
});
