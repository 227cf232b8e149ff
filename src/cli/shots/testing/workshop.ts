import { exportFaces, type ExportFaces } from '../faces';
import type { Workshop } from '../workshop';
import { openRasteriser } from '../raster';
import { material, ROOT } from './plan';

export const SITE = 'https://example.org/map/';

let read: ExportFaces | undefined;

/** What figures are made with; `close` it after the tests of a file. */
export async function workshop(): Promise<Workshop & { close(): void }> {
  // Unpacked once for all test files of a process.
  const faces = (read ??= await exportFaces(ROOT));
  const rasteriser = openRasteriser(faces.faces);
  return { material: material(), faces, rasteriser, site: SITE, close: rasteriser.close };
}
