import { createStore } from 'zustand/vanilla';
import type { RecordIndex } from '../events/model';
import { createEventStore } from '../events/store';
import { DATA_VERSION } from '../events/version';
import type { Adcode } from '../regions/region';
import { decodeShapes, type ShapeFile } from '../regions/shapes';
import { createActions } from '../state/actions';
import type { App, Environment, Notice, NoticeCode, RendererState } from '../state/app';
import { createResource, type Resource } from '../state/resource';
import { createAppStore } from '../state/store';
import type { AppState } from '../state/state';
import { DEFAULT_STATE, parseUrl, type ParsedUrl, type UrlContext } from '../state/url';
import { loadArticle, loadDetails, loadJson } from './load';

/** Absolute address of a file of the build, right under any sub-path. */
export const asset = (path: string): string => new URL(path, document.baseURI).href;

/** The state that a link without a language opens with: the reader's own. */
export function readerDefaults(languages: readonly string[]): AppState {
  const first = languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en';
  return { ...DEFAULT_STATE, lang: first.toLowerCase().startsWith('zh') ? 'zh' : 'en' };
}

/** A resource whose failure is also told to the reader. */
function told<T>(resource: Resource<T>, code: NoticeCode, notify: (notice: Notice) => void): Resource<T> {
  resource.store.subscribe((load) => {
    if (load.status === 'error') notify({ code, detail: load.error.message });
  });
  return resource;
}

export interface CreatedApp {
  readonly app: App;
  readonly parsed: ParsedUrl;
}

/** The app of one page: the record, the reader's state as the link asks for it, and what loads later. */
export function createApp(
  index: RecordIndex,
  query: string,
  environment: Environment,
  defaults: AppState,
): CreatedApp {
  const record = createEventStore(index);
  const context: UrlContext = {
    bounds: index.bounds,
    gazetteer: record.gazetteer,
    eventDay: (id) => record.event(id)?.date,
  };
  const parsed = parseUrl(query, context, defaults);
  const store = createAppStore(parsed.state);

  const notices = createStore<readonly Notice[]>(() => []);
  const notify = (notice: Notice) => {
    const same = (other: Notice) => other.code === notice.code && other.detail === notice.detail;
    if (!notices.getState().some(same)) notices.setState([...notices.getState(), notice], true);
  };
  for (const { param, value } of parsed.warnings) notify({ code: 'url', detail: `${param}=${value}` });

  const shapesOf = (path: string) =>
    told(
      createResource<ShapeFile>(async () => decodeShapes(await loadJson(asset(path)))),
      'shapes',
      notify,
    );
  const byProvince = new Map<Adcode, Resource<ShapeFile>>();
  const provinceShapes = (province: Adcode) => {
    const known = byProvince.get(province);
    if (known) return known;
    const made = shapesOf(`geo/prefectures/${province}.topo.json`);
    byProvince.set(province, made);
    return made;
  };

  const app: App = {
    store,
    actions: createActions(store, context),
    record,
    context,
    env: createStore<Environment>(() => environment),
    details: told(
      createResource(() => loadDetails(asset(`data/${DATA_VERSION}/details.json`), DATA_VERSION)),
      'details',
      notify,
    ),
    article: told(
      createResource(() => loadArticle(asset(`data/${DATA_VERSION}/article.json`), DATA_VERSION)),
      'details',
      notify,
    ),
    shapes: shapesOf('geo/provinces.topo.json'),
    provinceShapes,
    notices,
    notify,
    renderer: createStore<RendererState>(() => ({ active: 'figure', painted: null })),
    asset,
  };
  return { app, parsed };
}
