import type { RecordArticle, RecordDetails, RecordIndex } from '../events/model';

/** Why a file could not be used; the reader's language is chosen where it is shown. */
export type LoadFault =
  { readonly kind: 'http'; readonly status: number } | { readonly kind: 'network' | 'malformed' | 'version' };

export class LoadError extends Error {
  constructor(
    readonly fault: LoadFault,
    readonly file: string,
  ) {
    super(`${file}: ${fault.kind === 'http' ? `HTTP ${fault.status}` : fault.kind}`);
    this.name = 'LoadError';
  }
}

/** The JSON of `url`. Throws `LoadError` when it does not arrive, or does not arrive whole. */
export async function loadJson(url: string): Promise<unknown> {
  const file = url.slice(url.lastIndexOf('/') + 1);
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new LoadError({ kind: 'network' }, file);
  }
  if (!response.ok) throw new LoadError({ kind: 'http', status: response.status }, file);
  try {
    return (await response.json()) as unknown;
  } catch {
    throw new LoadError({ kind: 'malformed' }, file);
  }
}

const INDEX_LISTS = ['regions', 'events', 'steps', 'areas', 'projects'] as const;
const DETAIL_LISTS = ['events', 'projects', 'stepNotes', 'areaNotes'] as const;

/** The build's own validator has vouched for the content; here only: is it our file, whole, of this version. */
function checkRecord(json: unknown, lists: readonly string[], version: string, file: string): void {
  const record = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  if (!lists.every((list) => Array.isArray(record[list]))) throw new LoadError({ kind: 'malformed' }, file);
  if (record['version'] !== version) throw new LoadError({ kind: 'version' }, file);
}

/** The record's index of `version`. Throws `LoadError`. */
export async function loadIndex(url: string, version: string): Promise<RecordIndex> {
  const json = await loadJson(url);
  checkRecord(json, INDEX_LISTS, version, 'index.json');
  return json as RecordIndex;
}

/** The record's details of `version`. Throws `LoadError`. */
export async function loadDetails(url: string, version: string): Promise<RecordDetails> {
  const json = await loadJson(url);
  checkRecord(json, DETAIL_LISTS, version, 'details.json');
  return json as RecordDetails;
}

/** The article of the record of `version`, statement by statement. Throws `LoadError`. */
export async function loadArticle(url: string, version: string): Promise<RecordArticle> {
  const json = await loadJson(url);
  checkRecord(json, ['facts'], version, 'article.json');
  return json as RecordArticle;
}
