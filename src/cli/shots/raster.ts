import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { PdfFace } from '../../drawing/pdf/faces';
import type { Bitmap } from '../../export/bitmap';

/** A rendered drawing. */
interface Raster extends Bitmap {
  png(): Uint8Array;
}

/** Makes bitmaps of drawings with our own typefaces and no others. */
export interface Rasteriser {
  render(svg: string, pixelWidth: number): Promise<Raster>;
  /** Removes what it keeps on disk. */
  close(): void;
}

/** A rasteriser; it takes TrueType files by path alone, which are kept in a folder of their own until `close`. */
export function openRasteriser(faces: readonly PdfFace[]): Rasteriser {
  const folder = mkdtempSync(join(tmpdir(), 'cnmm-fonts-'));
  const fontFiles = faces.map(({ ttf }, i) => {
    const path = join(folder, `${i}.ttf`);
    writeFileSync(path, ttf);
    return path;
  });
  const close = () => rmSync(folder, { recursive: true, force: true });
  // A run that is stopped does not come to its end.
  process.once('exit', close);
  return {
    async render(svg, pixelWidth) {
      const image = await renderAsync(svg, {
        font: { loadSystemFonts: false, fontFiles },
        fitTo: { mode: 'width', value: pixelWidth },
      });
      const { width, height } = image;
      return { pixels: image.pixels, width, height, png: () => image.asPng() };
    },
    close,
  };
}
