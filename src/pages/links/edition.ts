import type { EventDetails, EventId, EventIndex, RecordDetails } from '../../events/model';
import type { EventStore } from '../../events/store';
import type { SeriesFacts } from '../../record/publish/series/build';
import type { ReleaseFile } from '../../record/publish/tables/releaseFile';
import type { ChartMaterial } from '../../drawing/chart/charts';
import type { MapShapes } from '../../drawing/cartography/mapShapes';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import type { Story } from '../../story/model';
import { lookupOf } from '../../events/details';
import type { AppState } from '../../state/state';
import { DEFAULT_STATE, formatUrl, type UrlContext } from '../../state/url';
import type { Day } from '../../time/day';
import type { RecordChanges } from '../../events/changes';
import type { KeyDate } from './keyDates';
import { HOME } from './paths';

/** Everything that the pages of one build are made from. */
export interface Edition {
  readonly record: EventStore;
  readonly details: RecordDetails;
  readonly context: UrlContext;
  readonly shapes: MapShapes;
  /** The same for maps that are many on one page: the country's coarser outline, or a province with its prefectures. */
  readonly overview: (entered: Adcode) => MapShapes;
  /** Data version, and the day on which it was published. */
  readonly version: string;
  readonly released: Day;
  /** The tables of that version. */
  readonly tables: readonly ReleaseFile[];
  /** The series beside the record, which have licences of their own. */
  readonly series: readonly SeriesFacts[];
  /** Their numbers, as charts draw them. */
  readonly numbers: ChartMaterial['series'];
  /** What each published version changed, newest first. */
  readonly changes: RecordChanges;
  readonly keyDates: readonly KeyDate[];
  readonly stories: readonly Story[];
  /** Absolute address of the site's root with a slash at its end; null where the site has none. */
  readonly site: string | null;
  /** Path of the pages' style sheet below the root. */
  readonly stylesheet: string;
  /** Where the pictures of days for social sites lie, below the root; empty without `site`. */
  readonly images: ReadonlyMap<Day, Readonly<Record<Lang, string>>>;
  /** Key dates that have a frame of their own. */
  readonly frames: ReadonlySet<Day>;
}

/** The long texts of an event. */
export function detailsIn(edition: Edition): (id: EventId) => EventDetails | undefined {
  return (id) => lookupOf(edition.details).events.get(id);
}

/** Where the picture of a day for social sites lies, below the root; null where there is none. */
export function imageOf({ images }: Edition, d: Day, lang: Lang): string | null {
  return images.get(d)?.[lang] ?? null;
}

/** The state that a page shows. */
export function stateOf(lang: Lang, d: Day, event: EventId | null = null): AppState {
  return { ...DEFAULT_STATE, lang, event, time: { from: null, to: d } };
}

/** The interactive map in a state, below the root; day and language are always named. */
export function mapPath(edition: Edition, state: AppState): string {
  return `${HOME}?${formatUrl(state, edition.context, { always: ['time', 'lang'], flags: true })}`;
}

/** The event's place as the country's map can outline it: its province; null for the whole country. */
export function outlinedPlace(edition: Edition, event: EventIndex): string | null {
  return edition.record.gazetteer.provinceOf(event.adcode) ?? null;
}
