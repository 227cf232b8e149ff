import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { PdfFace } from '../../drawing/pdf/faces';
import { charactersOf, familiesOf, type EmbeddedFace } from '../../drawing/svg/fonts';
import type { FontListing } from '../fonts';
import { renameFont } from './renameFont';

/** The typefaces of exports: our own subsets as published, unpacked for tools that read TrueType alone. */
export interface ExportFaces {
  readonly faces: readonly PdfFace[];
  /** SHA-256 over the published subsets, in the order of their list. */
  readonly hash: string;
  /** The subset of `svg`'s own characters of each face that it uses, compressed. */
  embedded(svg: string): Promise<readonly EmbeddedFace[]>;
  /** Characters of `svg` that no face of its families holds. */
  missing(svg: string): readonly string[];
}

/** Reads the faces that figures are set in below `root`. */
export async function exportFaces(root: string): Promise<ExportFaces> {
  const folder = join(root, 'public/fonts');
  const listings = JSON.parse(readFileSync(join(folder, 'fonts.json'), 'utf8')) as FontListing[];
  const hash = createHash('sha256').update(listings.map(({ sha256 }) => sha256).join('\n'));
  // The map's own subset only repeats the names that the subset for running text holds.
  const used = listings.filter(({ family }) => family !== 'CNMM Map SC');
  const faces = await Promise.all(
    used.map(async ({ file, family, weight, characters }): Promise<PdfFace> => {
      const woff2 = readFileSync(join(folder, file));
      const cut = await subsetFont(woff2, characters, { targetFormat: 'sfnt' });
      const ttf = renameFont(cut, family, weight);
      return { family, weight, ttf: new Uint8Array(ttf), characters: new Set(characters) };
    }),
  );
  const of = (svg: string) => faces.filter(({ family }) => familiesOf(svg).has(family));
  return {
    faces,
    hash: hash.digest('hex'),
    embedded: (svg) =>
      Promise.all(
        of(svg).map(async ({ family, weight, ttf }) => {
          const woff2 = await subsetFont(Buffer.from(ttf), charactersOf(svg), { targetFormat: 'woff2' });
          return { family, weight, woff2: new Uint8Array(woff2) };
        }),
      ),
    missing: (svg) => {
      const held = of(svg);
      return [...charactersOf(svg)].filter((c) => !held.some(({ characters }) => characters.has(c)));
    },
  };
}
