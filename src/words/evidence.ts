import type { EventId, EventIndex, RecordDetails } from '../events/model';
import type { EventStore } from '../events/store';
import { TYPESETTING } from '../i18n/typesetting';
import type { Lang } from '../i18n/text';

/** What the colours of a figure rest on. */
export interface FigureEvidence {
  /** Acts that a colour, stripe or line comes from. */
  readonly events: readonly EventIndex[];
  /** Documents of those acts. */
  readonly documents: number;
  /** Acts among them that rest on a single source. */
  readonly singleSource: number;
}

/** The evidence of what rests on the acts `ids`, each of them once. */
export function evidenceOf(record: EventStore, ids: readonly EventId[]): FigureEvidence {
  const events = [...new Set(ids)].sort().flatMap((id) => record.event(id) ?? []);
  return {
    events,
    documents: events.reduce((sum, { sources }) => sum + sources, 0),
    singleSource: events.filter(({ confidence }) => confidence === 'single-source').length,
  };
}

/** Publishers that are described, not named. */
const DESCRIBED = /report|original outlet|not named/i;

/**
 * Publishers of the documents behind `acts`, the most frequent first, without the sites that carry a copy. Only those
 * whose name is in letters that `lang` writes. None where `details` are undefined.
 */
export function publishersOf(
  details: RecordDetails | undefined,
  acts: readonly EventId[],
  lang: Lang,
): readonly string[] {
  const shown = new Set(acts);
  const counts = new Map<string, number>();
  for (const { id, sources } of details?.events ?? []) {
    if (!shown.has(id)) continue;
    for (const { publisher } of sources) {
      const name = publisher.replace(/\s*[(（].*$/, '').trim();
      if (name === '' || DESCRIBED.test(name) || !TYPESETTING[lang].names.test(name)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}
