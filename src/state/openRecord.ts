import type { RecordIndex } from '../events/model';
import { parseDay, type Day } from '../time/day';
import { asset } from './asset';
import { loadJson, loadPart, LoadError } from './load';

/** Every published version of the record, beside their folders. */
export const VERSIONS_FILE = 'data/versions.json';

/** One published version of the record, as the changelog lists it. */
export interface PublishedVersion {
  readonly version: string;
  readonly date: Day;
}

/** A record that a page shows. */
export interface OpenedRecord {
  readonly index: RecordIndex;
  /** Day of its publication; null where the page was not told. */
  readonly released: Day | null;
  /** The version that was asked for and cannot be had, which must be said visibly; null where what is shown is what was asked. */
  readonly missing: string | null;
}

/** The record that a page has without being asked for another. */
export interface OwnRecord {
  readonly version: string;
  readonly released: Day | null;
  readonly load: () => RecordIndex | Promise<RecordIndex>;
}

/**
 * The published version that `requested` (the parameter `data`) names: a content hash or the day of a publication, of which the
 * newest counts. `published` newest first.
 */
export function versionNamed(
  requested: string,
  published: readonly PublishedVersion[],
): PublishedVersion | undefined {
  return published.find(({ version, date }) => version === requested || date === requested);
}

/** Whether `requested` has the form of a version's name, so that it is worth a request. */
function mayNameVersion(requested: string): boolean {
  return /^[0-9a-f]{12}$/.test(requested) || parseDay(requested) !== undefined;
}

/** Opens a published version; undefined where `requested` names none, or a file of it does not arrive. */
export async function openPinned(requested: string): Promise<OpenedRecord | undefined> {
  try {
    const published = await loadJson<readonly PublishedVersion[]>(asset(VERSIONS_FILE));
    const found = versionNamed(requested, published);
    return found && { index: await loadPart('index', found.version), released: found.date, missing: null };
  } catch (error) {
    if (error instanceof LoadError) return undefined;
    throw error;
  }
}

/**
 * Opens the record that an address asks for: the page's own where it names none (`requested` null), else the published version
 * that it pins, by `openOther`: `openPinned`, or what loads that first. Where that has none the page's own is opened, and
 * `missing` names what was asked. Rejects as `own.load` and `openOther` do.
 */
export async function openRecord(
  requested: string | null,
  { version, released, load }: OwnRecord,
  openOther: typeof openPinned,
): Promise<OpenedRecord> {
  const other = requested === version ? null : requested;
  const pinned = other !== null && mayNameVersion(other) ? await openOther(other) : undefined;
  return pinned ?? { index: await load(), released, missing: other };
}
