import type { App } from '../state/app';
import { loadJson } from '../state/load';
import { createResource, type Resource } from '../state/resource';
import { STORIES_FILE, type Story } from './model';

const resources = new WeakMap<App, Resource<readonly Story[]>>();

/** The stories of a page, loaded when the first one is told. */
export function storiesOf(app: App): Resource<readonly Story[]> {
  const resource =
    resources.get(app) ?? createResource(() => loadJson<readonly Story[]>(app.asset(STORIES_FILE)));
  resources.set(app, resource);
  return resource;
}
