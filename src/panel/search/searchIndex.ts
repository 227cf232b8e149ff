import type { RecordSearch } from '../../events/model';
import type { App } from '../../state/app';
import { createResource, type Resource } from '../../state/resource';

/** What is searched, fetched when a search begins; a failure is also told to the reader. */
export function searchIndex(app: App): Resource<RecordSearch> {
  const { version } = app.record.index;
  const resource = createResource(async (): Promise<RecordSearch> => {
    const response = await fetch(app.asset(`data/${version}/search.json`), { credentials: 'omit' });
    if (!response.ok) throw new Error(`search.json: HTTP ${response.status}`);
    const json = (await response.json()) as Partial<RecordSearch>;
    if (!Array.isArray(json.documents) || json.version !== version) throw new Error('search.json: malformed');
    return json as RecordSearch;
  });
  resource.store.subscribe((load) => {
    if (load.status === 'error') app.notify({ code: 'search', detail: load.error.message });
  });
  return resource;
}
