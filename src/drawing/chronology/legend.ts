import { latestPer } from '../../events/latestPer';
import type { DateMode } from '../../events/model';
import { createRecent } from '../../events/recent';
import type { EventStore } from '../../events/store';
import type { Lang } from '../../i18n/text';
import { sharedRows, type LegendModel, type LegendRow, type LegendSample } from '../../layers/legend';
import { statusLayer } from '../../layers/status/status';
import { distinctPaints, samePaint, type RegionPaint } from '../../theme/paint';
import type { Day } from '../../time/day';
import type { DayRange } from '../../time/span';
import type { ChronologyRow } from './model';

/** What bands are drawn of: the record, the days shown, and the date that counts. */
interface Shown {
  readonly record: EventStore;
  readonly range: DayRange;
  readonly mode: DateMode;
  readonly lang: Lang;
}

const isPaints = (sample: LegendSample): sample is readonly RegionPaint[] => Array.isArray(sample);

const latest = latestPer<EventStore, (on: Day) => LegendModel>();

/** The map's legend of any day, made once for all that share it: each range of days is explained by many of the same ones. */
function legendsOf({ record, mode, lang }: Shown): (on: Day) => LegendModel {
  return latest(record, `${mode} ${lang}`, () => {
    const all = createRecent<LegendModel>(Infinity);
    return (on) => {
      const colouring = statusLayer.on(record, on, mode);
      return all(colouring.placesKey, () => colouring.legend(lang));
    };
  });
}

/** What the bands of `rows` stand for on the days shown, in few words: each colour once, in the order of the map's legend. */
export function chronologyLegend(rows: readonly ChronologyRow[], shown: Shown): readonly LegendRow[] {
  const { range } = shown;
  const segments = rows
    .flatMap((row) => row.segments)
    .filter(({ from, to }) => from <= range.to && to >= range.from);
  const starts = segments.map(({ from }) => (from < range.from ? range.from : from));
  const legends = [...new Set(starts)].sort().map(legendsOf(shown));
  let unexplained = distinctPaints(segments.map(({ paint }) => paint));
  return sharedRows(legends, 'short').flatMap((row): readonly LegendRow[] => {
    if (!isPaints(row.sample)) return [];
    const sample = row.sample.filter((paint) => unexplained.some((other) => samePaint(paint, other)));
    unexplained = unexplained.filter((paint) => !sample.some((other) => samePaint(paint, other)));
    return sample.length === 0 ? [] : [{ ...row, sample, label: row.short }];
  });
}
