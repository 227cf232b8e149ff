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

/** Throws `Error` for a scene with characters that its typefaces do not hold. */
export function mustHoldText(scene: Scene, faces: ExportFaces): void {
  const missing = faces.missing(scene);
  if (missing.length > 0) {
    throw new Error(`no typeface holds ${missing.join(' ')}: run npm run fonts`);
  }
}
