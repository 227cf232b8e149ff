import type { EventId } from '../../events/model';
import type { Lang } from '../../i18n/text';
import type { Day } from '../../time/day';

/** Addresses of pages below the site's root; a folder's page is written with its slash. The root is empty. */
export const HOME = '';

/** The page that a host sends where nothing is published. */
export const MISSING_PAGE = '404.html';

/** The page of a key date; without a language the page that lets the reader choose one. */
export function dayPath(d: Day, lang?: Lang): string {
  return lang ? `d/${d}/${lang}/` : `d/${d}/`;
}

/** The page of an event; without a language the page that lets the reader choose one. */
export function eventPath(id: EventId, lang?: Lang): string {
  return lang ? `e/${id}/${lang}/` : `e/${id}/`;
}

/** Pages of text about the record, each in every language. */
export const TEXT_PAGES = ['table', 'timeline', 'sources', 'data', 'method', 'changes'] as const;
export type TextPageName = (typeof TEXT_PAGES)[number];

/** A page of text; without a language the page that lets the reader choose one. */
export function textPath(page: TextPageName, lang?: Lang): string {
  return lang ? `${page}/${lang}/` : `${page}/`;
}

/** A story told in steps; without a language the page that lets the reader choose one. */
export function storyPath(id: string, lang?: Lang): string {
  return lang ? `story/${id}/${lang}/` : `story/${id}/`;
}

/** An event as JSON, beside its pages. */
export function twinPath(id: EventId): string {
  return `${eventPath(id)}index.json`;
}

/** The file that a host sends for a path. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** `to` as written in the page at `from`, so that it works under any sub-path. */
export function relativeLink(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + to === '' ? './' : up + to;
}

/** A link from one page to another address of the site: absolute where the site has an address. */
export function linkTo(site: string | null, from: string, to: string): string {
  return site === null ? relativeLink(from, to) : new URL(to, site).href;
}
