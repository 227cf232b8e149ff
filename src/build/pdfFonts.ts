import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import type { FontListing } from '../cli/fonts';

const FONTS = 'public/fonts';
const FOLDER = 'fonts/pdf/';

/** The published subset in `listing` as writers of PDF read it: the same letters, compressed table by table. */
export async function pdfFont({ file, characters }: FontListing): Promise<Uint8Array> {
  const woff2 = readFileSync(join(FONTS, file));
  return subsetFont(woff2, characters, { targetFormat: 'woff' });
}

/** Every published subset that paper is set in. */
export function pdfListings(): readonly FontListing[] {
  const all = JSON.parse(readFileSync(join(FONTS, 'fonts.json'), 'utf8')) as FontListing[];
  // The map's own face only repeats letters of the face for running text.
  return all.filter(({ family }) => family !== 'CNMM Map SC');
}

/** The name of such a file. */
export const pdfName = ({ file }: FontListing): string => file.replace(/woff2$/, 'woff');

/** Puts the typefaces beside the build in the form that PDF needs; they are fetched when a reader asks for one. */
export function pdfFonts(): Plugin {
  return {
    name: 'pdf-fonts',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const found = pdfListings().find((listing) => pathname === `/${FOLDER}${pdfName(listing)}`);
        if (!found) return next();
        pdfFont(found).then((font) => response.end(font), next);
      });
    },
    async generateBundle() {
      for (const listing of pdfListings()) {
        this.emitFile({
          type: 'asset',
          fileName: FOLDER + pdfName(listing),
          source: await pdfFont(listing),
        });
      }
    },
  };
}
