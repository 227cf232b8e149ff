import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { canonicalUrl } from '../../words/links';
import { UsageError } from './arguments';
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

/** What a picture says of itself beside its content: the data version, and the address of the site, null for none. */
export interface Stamp {
  readonly version: string;
  readonly site: string | null;
}

/** The stamp of a listed picture. */
export function stampOf({ dataVersion, url }: ManifestEntry): Stamp {
  const site = url.split('?')[0]!;
  return { version: dataVersion, site: site === '' ? null : site };
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

/** The manifest at `path`; empty when there is none. Throws `UsageError` when it cannot be read. */
export function readManifest(path: string): Manifest {
  if (!existsSync(path)) return { shots: [] };
  try {
    const { shots } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
    if (shots?.every((entry) => typeof entry?.file === 'string')) return { shots };
  } catch {
    // What is no JSON is no manifest either.
  }
  throw new UsageError(`${path} is no manifest of pictures: mend it, or take it away and make them anew`);
}

/**
 * Entries of the pictures in `planned`, in its order: the `entries` made now, else those of `before`, none of those that `failed`.
 * After them those of `before` of pictures that another list made and that `exists` finds.
 */
export function mergeManifest(
  planned: readonly Shot[],
  { entries, failed }: { entries: ReadonlyMap<string, ManifestEntry>; failed: ReadonlySet<string> },
  before: Manifest,
  exists: (file: string) => boolean,
): Manifest {
  const earlier = new Map(before.shots.map((entry) => [entry.file, entry]));
  const own = planned.flatMap(({ file }) => {
    const entry = entries.get(file) ?? (failed.has(file) ? undefined : earlier.get(file));
    return entry ? [entry] : [];
  });
  const files = new Set(planned.map(({ file }) => file));
  const others = before.shots.filter(({ file }) => !files.has(file) && exists(file));
  return { shots: [...own, ...others] };
}

/** The manifest as its file holds it. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
