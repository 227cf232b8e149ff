import type { RecordArticle, RecordDetails, RecordIndex, RecordSearch } from '../events/model';
import { asset } from './asset';

/** Why a file could not be used; the reader's language is chosen where it is shown. */
export type LoadFault = Readonly<
  { kind: 'http'; status: number } | { kind: 'network' | 'malformed' | 'version' }
>;

/** A file of the build that did not arrive, or not as it should be. */
export class LoadError extends Error {
  constructor(
    readonly fault: LoadFault,
    readonly file: string,
  ) {
    super(`${file}: ${fault.kind === 'http' ? `HTTP ${fault.status}` : fault.kind}`);
    this.name = 'LoadError';
  }
}

const fileOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);

/** What the server sends for `url`. Throws `LoadError` when it does not arrive. */
export async function loadFile(url: string, options?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, options);
  } catch {
    throw new LoadError({ kind: 'network' }, fileOf(url));
  }
  if (!response.ok) throw new LoadError({ kind: 'http', status: response.status }, fileOf(url));
  return response;
}

/** The JSON of `url` as `read` takes it. Throws `LoadError` when it does not arrive, is cut short, or `read` refuses it. */
export async function loadJson<T = unknown>(url: string, read = (json: unknown) => json as T): Promise<T> {
  const response = await loadFile(url);
  try {
    return read(await response.json());
  } catch {
    throw new LoadError({ kind: 'malformed' }, fileOf(url));
  }
}

/** The files of a version of the record. */
interface RecordParts {
  readonly index: RecordIndex;
  readonly details: RecordDetails;
  readonly article: RecordArticle;
  readonly search: RecordSearch;
}

/** Lists that each part has. */
const LISTS: Readonly<Record<keyof RecordParts, readonly string[]>> = {
  index: ['regions', 'events', 'steps', 'areas', 'projects'],
  details: ['events', 'projects', 'stepNotes', 'areaNotes'],
  article: ['facts'],
  search: ['documents'],
};

/**
 * A part of the record of `version`. The build's own validator has vouched for the content; here only: is it our file, whole,
 * of this version. Throws `LoadError`.
 */
export async function loadPart<Part extends keyof RecordParts>(
  part: Part,
  version: string,
): Promise<RecordParts[Part]> {
  const file = `${part}.json`;
  const json = await loadJson<Record<string, unknown> | null>(asset(`data/${version}/${file}`));
  if (!LISTS[part].every((list) => Array.isArray(json?.[list])))
    throw new LoadError({ kind: 'malformed' }, file);
  if (json?.['version'] !== version) throw new LoadError({ kind: 'version' }, file);
  return json as unknown as RecordParts[Part];
}
