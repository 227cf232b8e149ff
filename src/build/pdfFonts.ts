import type { Plugin } from 'vite';
import { figureListings, trueTypeOf } from '../cli/figureFaces';
import type { FontListing } from '../cli/fonts';

const FOLDER = 'fonts/pdf/';

/** The name of the published subset in `listing` as TrueType, which writers of PDF and bitmaps read. */
export const pdfName = ({ file }: FontListing): string => file.replace(/woff2$/, 'ttf');

/** Puts the typefaces beside the build in the form that PDF and GIF need; they are fetched when a reader asks for one. */
export function pdfFonts(): Plugin {
  return {
    name: 'pdf-fonts',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const found = figureListings('.').find((listing) => pathname === `/${FOLDER}${pdfName(listing)}`);
        if (!found) return next();
        trueTypeOf(found, '.').then((font) => response.end(font), next);
      });
    },
    async generateBundle() {
      for (const listing of figureListings('.')) {
        this.emitFile({
          type: 'asset',
          fileName: FOLDER + pdfName(listing),
          source: await trueTypeOf(listing, '.'),
        });
      }
    },
  };
}
