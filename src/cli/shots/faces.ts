import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import type { PdfFace } from '../../drawing/pdf/faces';
import { typeNeeds } from '../../drawing/scene/faces';
import type { Scene } from '../../drawing/scene/scene';
import type { EmbeddedFace } from '../../drawing/svg/fonts';
import { figureListings, trueTypeOf } from '../figureFaces';

/** The typefaces of exports: our own subsets as published, unpacked for tools that read TrueType alone. */
export interface ExportFaces {
  readonly faces: readonly PdfFace[];
  /** SHA-256 over the published subsets of these faces, in the order of their list. */
  readonly hash: string;
  /** The subset of a drawing's own characters of each face that it uses, compressed. */
  embedded(scene: Scene): Promise<readonly EmbeddedFace[]>;
  /** Characters of a drawing that no face of its families holds. */
  missing(scene: Scene): readonly string[];
}

/** Reads the faces that figures are set in below `root`. */
export async function exportFaces(root: string): Promise<ExportFaces> {
  const listings = figureListings(root);
  const hash = createHash('sha256').update(listings.map(({ sha256 }) => sha256).join('\n'));
  const faces = await Promise.all(
    listings.map(async (listing): Promise<PdfFace> => {
      const { family, weight, characters } = listing;
      const ttf = new Uint8Array(await trueTypeOf(listing, root));
      return { family, weight, ttf, characters: new Set(characters) };
    }),
  );
  const needsOf = (scene: Scene) => {
    const { families, characters } = typeNeeds(scene);
    return { characters, held: faces.filter(({ family }) => families.has(family)) };
  };
  return {
    faces,
    hash: hash.digest('hex'),
    embedded: (scene) => {
      const { characters, held } = needsOf(scene);
      return Promise.all(
        held.map(async ({ family, weight, ttf }) => {
          const woff2 = await subsetFont(Buffer.from(ttf), characters, { targetFormat: 'woff2' });
          return { family, weight, woff2: new Uint8Array(woff2) };
        }),
      );
    },
    missing: (scene) => {
      const { characters, held } = needsOf(scene);
      return [...characters].filter((c) => !held.some((face) => face.characters.has(c)));
    },
  };
}
