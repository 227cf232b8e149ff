import type { Scene } from '../../drawing/scene/scene';
import type { ExportFaces } from './faces';
import type { Material } from './material';
import type { Rasteriser } from './raster';

/** What figures are made from and with. */
export interface Workshop {
  readonly material: Material;
  readonly faces: ExportFaces;
  readonly rasteriser: Rasteriser;
  /** Address of the published site, or null. */
  readonly site: string | null;
}

/** Throws `Error` for a scene with characters that its typefaces do not hold, be they of the maker's `own` words or of ours. */
export function mustHoldText(scene: Scene, faces: ExportFaces, own: readonly (string | null)[] = []): void {
  const missing = faces.missing(scene);
  const theirs = missing.filter((character) => own.some((text) => text?.includes(character)));
  if (theirs.length > 0) {
    throw new Error(
      `no typeface of the map holds ${theirs.join(' ')} in its own title or credit: write it without, or beside the picture`,
    );
  }
  if (missing.length > 0) {
    throw new Error(`no typeface holds ${missing.join(' ')}: run npm run fonts`);
  }
}
