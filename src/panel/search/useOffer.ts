import { useMemo } from 'react';
import { eventsSaying } from '../../events/fullText';
import type { EventIndex, RecordDetails, RecordSearch } from '../../events/model';
import type { EventStore } from '../../events/store';
import type { Lang } from '../../i18n/text';
import type { App } from '../../state/app';
import { filterSource } from '../../state/eventsInView';
import type { Load } from '../../state/resource';
import { dayOf } from '../../state/selectors';
import type { Day } from '../../time/day';
import { daysNamed, rangeNamed } from './days';
import {
  allOption,
  dayOption,
  eventOption,
  optionOf,
  rangeOptions,
  textOption,
  type SearchOption,
} from './options';
import { namedValues, valueOptions } from './named';
import { rank } from './rank';
import { useLang } from '../../ui/useLang';

const SHOWN = 12;

/** What was chosen to be listed: events of an issuer in place of what the query finds, or all that it finds. */
export type Listed = readonly string[] | 'all' | null;

interface Wish {
  readonly app: App;
  readonly load: Load<RecordSearch>;
  /** The long texts; null as long as they have not arrived. */
  readonly details: RecordDetails | null;
  readonly query: string;
  readonly listed: Listed;
}

/** What is offered, how many results there are, and how many of them are offered. */
interface Offer {
  readonly options: readonly SearchOption[];
  readonly found: number;
  readonly listed: number;
}

/** The days that a query names, or the range of days with what can be asked of it. */
function namedBy(query: string, { record, context, store }: App, lang: Lang): readonly SearchOption[] {
  const { time, dates } = store.getState();
  const happened = (day: Day) => record.eventsOn(day, dates).length > 0;
  const day = dayOf({ time }, context.bounds);
  const range = rangeNamed(query, context.bounds, day);
  const days = daysNamed(query, context.bounds, day, happened);
  return [
    ...(range ? rangeOptions(range, dates, record, lang) : []),
    ...days.map((day) => dayOption(day, dates, record, lang)),
  ];
}

/** The events that say a query, best first; none as long as the long texts are missing. */
function saying(query: string, { record }: App, details: RecordDetails | null): readonly EventIndex[] {
  if (details === null || query.trim() === '') return [];
  const ids = eventsSaying(query, { ...filterSource(record, details), details });
  return [...ids].flatMap((id) => record.event(id) ?? []);
}

/** A query and what it is looked for in. */
interface Searched {
  readonly query: string;
  readonly values: ReturnType<typeof namedValues>;
  readonly index: RecordSearch;
  /** The events that say it. */
  readonly said: readonly EventIndex[];
}

/** What a query finds: values of the filter, then what is called by it, then what else says it. */
function resultsOf(
  { query, values, index, said }: Searched,
  record: EventStore,
  lang: Lang,
): readonly SearchOption[] {
  const called = rank(index, query).flatMap(({ document }) => optionOf(document, record, lang) ?? []);
  const keys = new Set(called.map(({ key }) => key));
  const others = said.map((event) => eventOption(event, record, lang)).filter(({ key }) => !keys.has(key));
  return [...valueOptions(query, values), ...called, ...others];
}

/** What is offered for a query: days and ranges it names, results, and the table of the events that say it. */
export function useOffer({ app, load, details, query, listed }: Wish): Offer {
  const lang = useLang(app);
  const values = useMemo(() => (details ? namedValues(app.record, details, lang) : []), [app, details, lang]);
  return useMemo(() => {
    const { record } = app;
    if (listed && listed !== 'all') {
      const events = listed.flatMap((event) => record.event(event) ?? []);
      const options = events.toReversed().map((event) => eventOption(event, record, lang));
      return { options, found: options.length, listed: options.length };
    }
    const named = namedBy(query, app, lang);
    if (load.status !== 'ready') return { options: named, found: named.length, listed: named.length };
    const said = saying(query, app, details);
    const results = resultsOf({ query, values, index: load.value, said }, record, lang);
    const shown = listed === 'all' ? results : results.slice(0, SHOWN);
    const more = shown.length < results.length ? [allOption(results.length, record, lang)] : [];
    const table = said.length > 0 ? [textOption(query, said.length, record, lang)] : [];
    return {
      options: [...named, ...shown, ...more, ...table],
      found: named.length + results.length,
      listed: named.length + shown.length,
    };
  }, [listed, load, details, values, query, app, lang]);
}
