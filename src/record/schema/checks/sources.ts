import { field, listAt, textAt } from '../loose';
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

/** What confidence demands, that the article is marked where it is cited, and that only it has no address. */
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
      if (field(source, 'url') !== null || field(source, 'inSeed') === true) return;
      report(
        entry,
        [...entry.path, 'sources', index, 'url'],
        'only the article may go without an address: add it',
      );
    });
  }
};
