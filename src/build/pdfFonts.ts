import { convert } from 'fontverter';
import type { Plugin } from 'vite';
import { figureListings, trueTypeOf } from '../cli/figureFaces';
import type { FontListing } from '../cli/fonts';

const FOLDER = 'fonts/pdf/';

/** The published subset in `listing` as writers of PDF and bitmaps read it: the same letters, compressed table by table. */
export async function pdfFont(listing: FontListing): Promise<Uint8Array> {
  return convert(await trueTypeOf(listing, '.'), 'woff');
}

/** The name of such a file. */
export const pdfName = ({ file }: FontListing): string => file.replace(/woff2$/, 'woff');

/** Puts the typefaces beside the build in the form that PDF and GIF need; they are fetched when a reader asks for one. */
export function pdfFonts(): Plugin {
  return {
    name: 'pdf-fonts',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const found = figureListings('.').find((listing) => pathname === `/${FOLDER}${pdfName(listing)}`);
        if (!found) return next();
        pdfFont(found).then((font) => response.end(font), next);
      });
    },
    async generateBundle() {
      for (const listing of figureListings('.')) {
        this.emitFile({
          type: 'asset',
          fileName: FOLDER + pdfName(listing),
          source: await pdfFont(listing),
        });
      }
    },
  };
}
