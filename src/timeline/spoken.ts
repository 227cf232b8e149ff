import { unitsDrawnAnew } from '../events/unitsDrawnAnew';
import type { DateMode } from '../events/model';
import { shownOwn, type RegionStatus } from '../events/status';
import type { EventStore } from '../events/store';
import { formatDay, formatList } from '../i18n/format';
import { joinSentences, LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import type { Colouring } from '../layers/layer';
import type { Adcode } from '../regions/region';
import type { AppState } from '../state/state';
import { addDays, type Day } from '../time/day';
import { messages } from './messages';
import { leadOf } from './ticks';

/** More changed areas than this are counted, not named. */
const NAMED = 4;

/** What a reader would call a region's status: that of its fill and that of its stripes. */
function statusOf(status: RegionStatus): string {
  return `${status.base?.status ?? ''} ${shownOwn(status).partial?.status ?? ''}`;
}

/** The areas whose status changes on `day` and that are not parts of another that does. */
function changedOn(record: EventStore, day: Day, mode: DateMode): readonly Adcode[] {
  const before = addDays(day, -1);
  const [then, now] = [record.statusOn(before, mode), record.statusOn(day, mode)];
  const changed = unitsDrawnAnew(record, before, day, mode).filter(
    (adcode) => statusOf(then.of(adcode)) !== statusOf(now.of(adcode)),
  );
  const all = new Set(changed);
  return changed.filter((adcode) => !record.gazetteer.ancestors(adcode).some((above) => all.has(above)));
}

/** What happened on `day`, without the date: the heading event and how many more, or that there is none. */
export function titleOfDay(record: EventStore, day: Day, mode: DateMode, lang: Lang): string {
  const text = messages(lang);
  const lead = leadOf(record, day, mode);
  if (lead === undefined) return text.noEvent;
  const others = record.eventsOn(day, mode).length - 1;
  return others > 0 ? text.titleAndMore(lead.title[lang], text.more(others)) : lead.title[lang];
}

/** The slider's spoken value: the date, what happened, and where the status changes that day. */
export function valueText(record: EventStore, day: Day, mode: DateMode, lang: Lang): string {
  const text = messages(lang);
  const said = formatDay(day, lang) + LANGUAGES[lang].colon + titleOfDay(record, day, mode, lang);
  const changed = changedOn(record, day, mode);
  if (changed.length === 0) return text.spoken(said, text.nothingChanged);
  if (changed.length > NAMED) return text.spoken(said, text.changedMany(changed.length));
  const names = changed.map((adcode) => record.gazetteer.get(adcode)?.short[lang] ?? adcode);
  return text.spoken(said, text.changed(formatList(names, lang)));
}

/** What is said of a map that has settled: the headline and the statement that stand above it, as a text. */
export function announcement(
  colouring: Colouring,
  { lang, region, event }: Pick<AppState, 'lang' | 'region' | 'event'>,
): string {
  const { headline, statement } = colouring.caption(lang, { entered: region, opened: event });
  return joinSentences([headline + LANGUAGES[lang].stop, statement], lang);
}
