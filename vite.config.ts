import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fileGroups } from './src/build/chunks';
import { contentPolicy } from './src/build/contentPolicy';
import { buildFacts } from './src/build/facts';
import { pdfFonts } from './src/build/pdfFonts';
import { inlineStyles } from './src/build/inlineStyles';
import { versionsFile } from './src/build/publishedVersions';
import { precompress } from './src/build/precompress';
import { programAfterPaint } from './src/build/programAfterPaint';
import { hostScript } from './src/embed/host/build';
import { liveRecord } from './src/build/liveRecord';
import { embedPagePlugin } from './src/build/embedPagePlugin';
import { PAGES_STYLE, pagesPlugin } from './src/build/pagesPlugin';
import { firstPaintPlugin } from './src/build/firstPaint/plugin';

export default defineConfig({
  base: './',
  define: buildFacts(process.env),
  plugins: [
    react(),
    liveRecord(),
    firstPaintPlugin(),
    versionsFile(),
    hostScript(),
    pagesPlugin(),
    embedPagePlugin(),
    pdfFonts(),
    inlineStyles('/index.html'),
    programAfterPaint('/index.html', ['MapView', 'LegendArea', 'map']),
    contentPolicy(),
    precompress(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    rolldownOptions: {
      input: ['index.html', 'embed.html', 'playground.html', PAGES_STYLE],
      output: { codeSplitting: { groups: fileGroups(`${import.meta.dirname}/src`) } },
    },
    modulePreload: { polyfill: false },
    // The map engine is large by design and has a byte budget of its own.
    chunkSizeWarningLimit: 1200,
  },
});
