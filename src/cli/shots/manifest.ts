import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { canonicalUrl } from '../../words/links';
import type { Material } from './material';
import type { Rendered } from './rendered';
import type { Shot } from './shot';

/** What is known of one picture. */
export interface ManifestEntry {
  readonly file: string;
  readonly format: string;
  readonly renderer: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly url: string;
  readonly dataVersion: string;
  readonly browserVersion: string | null;
  readonly fontsHash: string;
  readonly altText: string;
  readonly warnings: readonly string[];
}

export interface Manifest {
  readonly shots: readonly ManifestEntry[];
}

/** The entry of a picture; the same picture has the same entry, whenever it is made. */
export function manifestEntry(
  shot: Shot,
  { bytes, width, height, altText, warnings, browser }: Rendered,
  material: Material,
  parts: { readonly site: string | null; readonly fontsHash: string },
): ManifestEntry {
  const { state, file, format, renderer } = shot;
  const { context, version } = material;
  return {
    file,
    format,
    renderer,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    width,
    height,
    url: canonicalUrl({ state, context, site: parts.site }),
    dataVersion: version,
    browserVersion: browser,
    fontsHash: parts.fontsHash,
    altText,
    warnings,
  };
}

/** The manifest at `path`; empty when there is none. Throws `Error` when it cannot be read. */
export function readManifest(path: string): Manifest {
  if (!existsSync(path)) return { shots: [] };
  const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
  if (!Array.isArray(read.shots)) throw new Error(`${path} is no manifest of pictures`);
  return { shots: read.shots };
}

/** `made` in the order of the plan, with what `before` knew of pictures that were not made now. */
export function mergeManifest(
  planned: readonly Shot[],
  made: ReadonlyMap<string, ManifestEntry>,
  before: Manifest,
  failed: ReadonlySet<string>,
): Manifest {
  const known = new Map(before.shots.map((entry) => [entry.file, entry]));
  const shots = planned.flatMap(({ file }) => {
    const entry = made.get(file) ?? (failed.has(file) ? undefined : known.get(file));
    return entry ? [entry] : [];
  });
  return { shots };
}

/** The manifest as its file holds it. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
