import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPolicy } from './src/app/build/contentPolicy';
import { precompress } from './src/app/build/precompress';
import { hostScript } from './src/embed/host/build';
import { firstPaintPlugin } from './src/site/plugin';

export default defineConfig({
  base: './',
  plugins: [react(), firstPaintPlugin(), hostScript(), contentPolicy(), precompress()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    rolldownOptions: { input: ['index.html', 'playground.html'] },
    modulePreload: { polyfill: false },
    // The map engine is large by design and has a byte budget of its own.
    chunkSizeWarningLimit: 1200,
  },
});
