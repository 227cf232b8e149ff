import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { FontListing } from './fonts';
import { renameFont } from './renameFont';

const FOLDER = 'public/fonts';

/** Every published subset that figures and paper are set in, of the project at `root`. */
export function figureListings(root: string): readonly FontListing[] {
  const all = JSON.parse(readFileSync(join(root, FOLDER, 'fonts.json'), 'utf8')) as FontListing[];
  // The map's own face only repeats letters of the face for running text.
  return all.filter(({ family }) => family !== 'CNMM Map SC');
}

/** The published subset in `listing` as TrueType, under the family and weight that drawings ask for. */
export async function trueTypeOf(
  { file, family, weight, characters }: FontListing,
  root: string,
): Promise<Buffer> {
  const woff2 = readFileSync(join(root, FOLDER, file));
  return renameFont(await subsetFont(woff2, characters, { targetFormat: 'sfnt' }), family, weight);
}
