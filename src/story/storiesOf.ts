import { oncePer } from '../events/oncePer';
import type { App } from '../state/app';
import { loadJson } from '../state/load';
import { createResource } from '../state/resource';
import { STORIES_FILE, type Story } from './model';

/** The stories of a page, loaded when the first one is told. */
export const storiesOf = oncePer(({ asset }: App) =>
  createResource(() => loadJson<readonly Story[]>(asset(STORIES_FILE))),
);
