import type { EventId, EventIndex, RecordDetails } from '../events/model';
import type { StatusSnapshot } from '../events/status';
import type { EventStore } from '../events/store';
import type { Lang } from '../i18n/text';
import type { Adcode } from '../regions/region';

/** What the colours of a figure rest on. */
export interface FigureEvidence {
  /** Acts that a colour, stripe or line comes from. */
  readonly events: readonly EventIndex[];
  /** Documents of those acts. */
  readonly documents: number;
  /** Acts among them that rest on a single source. */
  readonly singleSource: number;
}

/** The evidence of what is drawn in `units` on a day. */
export function evidenceOf(
  store: EventStore,
  snapshot: StatusSnapshot,
  units: readonly Adcode[],
): FigureEvidence {
  const ids = new Set<EventId>();
  for (const adcode of units) {
    const { base, partial } = snapshot.of(adcode);
    for (const standing of [base, partial]) if (standing) ids.add(standing.event);
  }
  const events = [...ids]
    .sort()
    .map((id) => store.event(id))
    .filter((event) => event !== undefined);
  return {
    events,
    documents: events.reduce((sum, { sources }) => sum + sources, 0),
    singleSource: events.filter(({ confidence }) => confidence === 'single-source').length,
  };
}

const LATIN_ONLY = /^[\u0020-\u024f’–]+$/;
/** Publishers that are described, not named. */
const DESCRIBED = /report|original outlet|not named/i;

/**
 * Publishers of the documents of `events`, the most frequent first, without the sites that carry a copy. English figures
 * name those whose name is in Latin letters.
 */
export function publishersOf(
  details: RecordDetails,
  events: readonly EventIndex[],
  lang: Lang,
): readonly string[] {
  const shown = new Set(events.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { id, sources } of details.events) {
    if (!shown.has(id)) continue;
    for (const { publisher } of sources) {
      const name = publisher.replace(/\s*[(（].*$/, '').trim();
      if (name === '' || DESCRIBED.test(name) || (lang === 'en' && !LATIN_ONLY.test(name))) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}
