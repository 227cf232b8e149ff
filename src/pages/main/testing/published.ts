import { readFileSync } from 'node:fs';
import { pdfName } from '../../../build/pdfFonts';
import { figureListings, trueTypeOf } from '../../../cli/figureFaces';
import type { FontListing } from '../../../cli/fonts';

const fonts = new Map<string, Promise<Uint8Array>>();

/** The typeface as the build makes it, made once for all test files of a process. */
function fontOnce(listing: FontListing): Promise<Uint8Array> {
  const font = fonts.get(listing.file) ?? trueTypeOf(listing, '.');
  fonts.set(listing.file, font);
  return font;
}

/**
 * Answers a request for a published file below any site: typefaces for paper as the build makes them, programs from their
 * packages, others from `public/`.
 */
export async function published(url: string): Promise<Response> {
  if (url.endsWith('.wasm')) return new Response(readFileSync(`.${url}`));
  const listing = figureListings('.').find((each) => url.endsWith(pdfName(each)));
  if (listing) return new Response((await fontOnce(listing)) as Uint8Array<ArrayBuffer>);
  return new Response(readFileSync(`public${new URL(url).pathname}`, 'utf8'));
}
