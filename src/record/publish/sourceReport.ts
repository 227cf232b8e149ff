import type { EventDetails, EventId, Source } from '../../events/model';
import { HOST_CLASSES, hostClass, type HostClass } from '../schema/hosts';

/** What one event rests on. */
interface EventSources {
  readonly event: EventId;
  /** Number of sources by the class of their site; those without an address have none. */
  readonly classes: Readonly<Partial<Record<HostClass, number>>>;
  /** One source, or several of one publisher. */
  readonly singleOrigin: boolean;
  readonly noAddress: number;
  readonly unlinked: number;
}

/** What the record rests on: event by event, and in all. */
export interface SourceReport {
  readonly events: readonly EventSources[];
  readonly classes: Readonly<Record<HostClass, number>>;
  /** Number of sources. */
  readonly sources: number;
  /** Numbers of events. */
  readonly authorityFirst: number;
  readonly singleOrigin: number;
  readonly noAddress: number;
  readonly unlinked: number;
}

const AUTHORITY: ReadonlySet<HostClass | undefined> = new Set(['government', 'state-media', 'major-media']);
const classOf = ({ url }: Source): HostClass | undefined => (url === null ? undefined : hostClass(url));
const count = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length;

function eventSources({ id, sources }: EventDetails): EventSources {
  const found = sources.map(classOf);
  const classes = HOST_CLASSES.map((name) => [name, count(found, (one) => one === name)] as const);
  return {
    event: id,
    classes: Object.fromEntries(classes.filter(([, number]) => number > 0)),
    singleOrigin: new Set(sources.map(({ publisher }) => publisher)).size === 1,
    noAddress: count(sources, ({ url }) => url === null),
    unlinked: count(sources, ({ linked }) => linked === false),
  };
}

/** What the events of a version rest on. */
export function sourceReport(details: readonly EventDetails[]): SourceReport {
  const events = details.map(eventSources);
  const total = (name: HostClass) => events.reduce((sum, { classes }) => sum + (classes[name] ?? 0), 0);
  return {
    events,
    classes: Object.fromEntries(HOST_CLASSES.map((name) => [name, total(name)])) as Record<HostClass, number>,
    sources: details.reduce((sum, { sources }) => sum + sources.length, 0),
    authorityFirst: count(details, ({ sources }) => AUTHORITY.has(classOf(sources[0]!))),
    singleOrigin: count(events, ({ singleOrigin }) => singleOrigin),
    noAddress: count(events, ({ noAddress }) => noAddress > 0),
    unlinked: count(events, ({ unlinked }) => unlinked > 0),
  };
}

/** The report as lines: one for each event, then what holds of all. */
export function reportLines(report: SourceReport): readonly string[] {
  const line = ({ event, classes, singleOrigin, noAddress, unlinked }: EventSources) => {
    const marks = [
      ...Object.entries(classes).map(([name, number]) => `${name} ${number}`),
      ...(singleOrigin ? ['single origin'] : []),
      ...(noAddress > 0 ? [`no address ${noAddress}`] : []),
      ...(unlinked > 0 ? [`unlinked ${unlinked}`] : []),
    ];
    return `${event}: ${marks.join(', ')}`;
  };
  const { events, classes, sources, authorityFirst, singleOrigin, noAddress, unlinked } = report;
  return [
    ...events.map(line),
    `${events.length} events, ${sources} sources: ${Object.entries(classes)
      .map(([name, number]) => `${name} ${number}`)
      .join(', ')}`,
    `events with an authority or major medium first ${authorityFirst}, of a single origin ${singleOrigin}, with a source without an address ${noAddress}, with a source that is not linked ${unlinked}`,
  ];
}
