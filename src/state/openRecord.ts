import type { RecordIndex } from '../events/model';
import type { Day } from '../time/day';
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

/** Opens a published version that is not the page's own. Throws `LoadError`; undefined where `requested` names none. */
async function openPinned(requested: string): Promise<OpenedRecord | undefined> {
  const published = await loadJson<readonly PublishedVersion[]>(asset(VERSIONS_FILE));
  const found = versionNamed(requested, published);
  if (!found) return undefined;
  const { version, date } = found;
  return {
    index: await loadPart('index', version),
    released: date,
    missing: null,
  };
}

/**
 * Opens the record that an address asks for: the page's own where it names none (`requested` null), else the published version
 * that it pins. Where that is unknown or does not arrive the page's own is opened, and `missing` names what was asked.
 * Rejects only as `own.load` does.
 */
export async function openRecord(requested: string | null, own: OwnRecord): Promise<OpenedRecord> {
  const { version, released, load } = own;
  if (requested !== null && requested !== version) {
    try {
      const pinned = await openPinned(requested);
      if (pinned) return pinned;
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
    }
  }
  const missing = requested === null || requested === version ? null : requested;
  return { index: await load(), released, missing };
}
