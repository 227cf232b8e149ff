import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ShotsArguments } from './arguments';
import {
  manifestEntry,
  manifestText,
  mergeManifest,
  readManifest,
  stampOf,
  type Stamp,
  type Manifest,
  type ManifestEntry,
} from './manifest';
import type { Material } from './material';
import type { Progress } from './progress';
import type { Rendered } from './rendered';
import type { Shot } from './shot';

/** What a run needs beside its pictures. */
export interface RunOptions {
  readonly planned: readonly Shot[];
  /** Those of them that are to be made. */
  readonly requested: readonly Shot[];
  readonly args: Pick<ShotsArguments, 'folder' | 'keep' | 'check' | 'jobs' | 'site'>;
  readonly material: Material;
  readonly fontsHash: string;
  /** Makes a picture, with the stamp of an earlier one where it is to be compared with that. */
  readonly render: (shot: Shot, stamp?: Stamp) => Promise<Rendered>;
  readonly progress: Progress;
}

/** What became of a run. */
export interface RunResult {
  readonly manifest: Manifest;
  /** Pictures that failed or differ, with the reason. */
  readonly faults: readonly { readonly file: string; readonly reason: string }[];
}

/** Takes away the picture of an earlier run, so that none that failed is left. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be replaced, such as a folder of that name, cannot be taken away either; the reason says so.
  }
}

/** Writes a file whole or not at all. Another run may write the same one at the same time: each has a draft of its own. */
function writeWhole(path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const kib = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024))} KiB`;

/** What is not the same in two entries, beside their pictures. */
function causes(entry: ManifestEntry, before: ManifestEntry): readonly string[] {
  return (['dataVersion', 'fontsHash', 'browserVersion', 'url'] as const)
    .filter((key) => before[key] !== entry[key])
    .map((key) => `${key} was ${before[key]}, is ${entry[key]}`);
}

/**
 * What a check says of a picture: it is made with the stamp of the one that the manifest lists, so that another version of
 * the data or another site, which stand on every picture, do not make one differ that shows the same.
 */
function compared(entry: ManifestEntry, before: ManifestEntry | undefined): { same: boolean; text: string } {
  if (before === undefined) return { same: false, text: 'is not in the manifest' };
  const same = before.sha256 === entry.sha256;
  return { same, text: [same ? 'same' : 'differs', ...causes(entry, before)].join('; ') };
}

/**
 * Makes every picture that is requested, some at a time. One that fails leaves no file and the others go on. With `check` nothing
 * is written and each is compared with the manifest.
 */
export async function runShots(options: RunOptions): Promise<RunResult> {
  const { planned, requested, args, material, fontsHash, render, progress } = options;
  const manifestPath = join(args.folder, 'manifest.json');
  const earlier = new Map(readManifest(manifestPath).shots.map((entry) => [entry.file, entry]));
  const entries = new Map<string, ManifestEntry>();
  const reasons = new Map<string, string>();
  const failed = new Set<string>();

  const merged = (before: Manifest) =>
    mergeManifest(planned, { entries, failed }, before, (file) => existsSync(join(args.folder, file)));
  // As it goes: a run that is stopped has listed what it made. Read anew, since another list may be made here too.
  const list = () => writeWhole(manifestPath, manifestText(merged(readManifest(manifestPath))));

  const make = async (shot: Shot): Promise<string> => {
    const path = join(args.folder, shot.file);
    if (args.keep && !args.check && existsSync(path)) return 'kept';
    try {
      const listed = args.check ? earlier.get(shot.file) : undefined;
      const picture = await render(shot, listed && stampOf(listed));
      const entry = manifestEntry(shot, picture, material, { site: args.site, fontsHash });
      const warnings = picture.warnings.map((warning) => ` (${warning})`).join('');
      if (args.check) {
        const { same, text } = compared(entry, listed);
        if (!same) reasons.set(shot.file, text);
        entries.set(shot.file, entry);
        return text;
      }
      writeWhole(path, picture.bytes);
      entries.set(shot.file, entry);
      list();
      return `${kib(picture.bytes.length)}${warnings}`;
    } catch (error) {
      const reason = (error as Error).message.split('\n')[0]!;
      failed.add(shot.file);
      reasons.set(shot.file, reason);
      if (!args.check) discard(path);
      return `FAILED: ${reason}`;
    }
  };

  const queue = requested[Symbol.iterator]();
  const worker = async () => {
    for (const shot of queue) progress.step(shot.file, await make(shot));
  };
  await Promise.all(Array.from({ length: Math.min(args.jobs, requested.length) }, worker));

  if (!args.check) list();
  const manifest = args.check ? merged({ shots: [] }) : readManifest(manifestPath);
  const faults = requested.flatMap(({ file }) => {
    const reason = reasons.get(file);
    return reason === undefined ? [] : [{ file, reason }];
  });
  return { manifest, faults };
}
