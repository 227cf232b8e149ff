import { readFileSync } from 'node:fs';
import { pdfFont, pdfName } from '../../../build/pdfFonts';
import { figureListings } from '../../../cli/figureFaces';

/**
 * Answers a request for a published file below any site: typefaces for paper as the build makes them, programs from their
 * packages, others from `public/`.
 */
export async function published(url: string): Promise<Response> {
  if (url.endsWith('.wasm')) return new Response(readFileSync(`.${url}`));
  const listing = figureListings('.').find((each) => url.endsWith(pdfName(each)));
  if (listing) return new Response((await pdfFont(listing)) as Uint8Array<ArrayBuffer>);
  return new Response(readFileSync(`public${new URL(url).pathname}`, 'utf8'));
}
