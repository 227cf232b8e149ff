import { createStore } from 'zustand/vanilla';
import { createEventStore } from '../../events/store';
import { createActions } from '../../state/actions';
import type { App, Environment, RendererState } from '../../state/app';
import type { OpenedRecord } from '../../state/openRecord';
import { createAppStore } from '../../state/store';
import type { AppState } from '../../state/state';
import { parseUrl, urlContextOf, type ParsedUrl } from '../../state/url';
import { createNotices } from '../../state/notices';
import { repairs } from './repairs';
import { createResources } from '../../state/resources';

/** What the build knows; see `build/facts.ts`. */
const { STORIES = [] } = import.meta.env as unknown as { readonly STORIES?: App['stories'] };

export interface CreatedApp {
  readonly app: App;
  readonly parsed: ParsedUrl;
}

/** The app of one page: the record, the reader's state as the link asks for it, and what loads later. */
export function createApp(
  { index, released, missing }: OpenedRecord,
  query: string,
  environment: Environment,
  defaults: AppState,
): CreatedApp {
  const record = createEventStore(index);
  const context = urlContextOf(record);
  const parsed = parseUrl(query, context, defaults);
  const store = createAppStore(parsed.state);

  const { notices, notify } = createNotices();
  repairs(parsed.warnings, parsed.state, context).forEach(notify);
  if (missing !== null) notify({ code: 'version', detail: missing });

  const app: App = {
    store,
    actions: createActions(store, context),
    record,
    context,
    released,
    stories: STORIES,
    env: createStore<Environment>(() => environment),
    ...createResources(index.version, notify),
    notices,
    notify,
    renderer: createStore<RendererState>(() => ({ active: 'figure', painted: null, awaitsLegend: false })),
  };
  return { app, parsed };
}
