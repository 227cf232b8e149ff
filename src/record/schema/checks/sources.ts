import { hostClass } from '../hosts';
import { field, listAt, textAt } from '../loose';
import type { Path } from '../read';
import type { Check, Entry, Report } from './check';

function checkConfidence(entry: Entry, report: Report): void {
  if (textAt(entry.value, 'confidence') !== 'confirmed') return;
  const sources = listAt(entry.value, 'sources');
  const official = sources.some((source) => textAt(source, 'quality') === 'official');
  if (sources.length > 1 || official) return;
  const message =
    'confirmed needs a second independent source or an official one: add it, or write single-source';
  report(entry, [...entry.path, 'confidence'], message);
}

function checkSeed(entry: Entry, key: 'inSeed' | 'namedInSeed', report: Report): void {
  const flag = field(entry.value, key);
  const cited = listAt(entry.value, 'sources').some((source) => field(source, 'inSeed') === true);
  if (typeof flag !== 'boolean' || flag === cited) return;
  const message = cited
    ? 'must be true: a source has inSeed: true'
    : 'must be false: no source has inSeed: true';
  report(entry, [...entry.path, key], message);
}

/** Classes of sites where a source is at most a blog, whatever text it carries. */
const BLOGS_AT_MOST: ReadonlySet<string> = new Set(['small-site', 'reposts', 'unrelated']);

/** What kind of source the site of its page allows. */
function checkHost(entry: Entry, source: unknown, path: Path, report: Report): void {
  const url = textAt(source, 'url');
  if (url === undefined || !URL.canParse(url)) return;
  const site = hostClass(url);
  const quality = textAt(source, 'quality');
  if (site === undefined) {
    report(
      entry,
      [...path, 'url'],
      `${new URL(url).hostname} has no class: list it in src/record/hosts.yaml`,
    );
  } else if (quality === 'official') {
    const copy = site === 'state-media' && field(source, 'mirror') === true;
    if (site === 'government' || copy) return;
    const message = `a page on a site of class ${site} is not official: official is an authority's own page, or a copy in a state medium with mirror: true`;
    report(entry, [...path, 'quality'], message);
  } else if (BLOGS_AT_MOST.has(site) && quality !== 'blog') {
    const message = `a page on a site of class ${site} is at most a blog, whatever it copies: write blog`;
    report(entry, [...path, 'quality'], message);
  }
}

/** What confidence demands, that the article is marked where it is cited, that only it has no address, and what each site allows. */
export const checkSources: Check = ({ events, projects }, report) => {
  for (const entry of events) {
    checkConfidence(entry, report);
    checkSeed(entry, 'inSeed', report);
  }
  for (const entry of projects) {
    checkConfidence(entry, report);
    if (field(entry.value, 'namedInSeed') === true) checkSeed(entry, 'namedInSeed', report);
  }
  for (const entry of [...events, ...projects]) {
    listAt(entry.value, 'sources').forEach((source, index) => {
      const path = [...entry.path, 'sources', index];
      checkHost(entry, source, path, report);
      if (field(source, 'url') !== null || field(source, 'inSeed') === true) return;
      report(entry, [...path, 'url'], 'only the article may go without an address: add it');
    });
  }
};
