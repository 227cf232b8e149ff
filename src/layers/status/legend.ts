import { countClassOf, countedUnits } from '../../events/counts';
import { groupBy } from '../../events/groupBy';
import { rankOf } from '../../events/rank';
import { shortOf } from '../../events/shortOf';
import { hasOwnAct, shownOwn, type RegionStatus, type StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import { capitalise } from '../../i18n/format';
import { statusTerms } from '../../i18n/messages/status';
import type { Lang } from '../../i18n/text';
import { mapName } from '../../regions/gazetteer';
import { NATION, type Adcode } from '../../regions/region';
import { distinctPaints, paintOf, type RegionPaint } from '../../theme/paint';
import { STRIPES } from '../../theme/pattern';
import {
  className,
  joinedNames,
  shortClassName,
  standingName,
  standingNames,
  standingShortName,
  standingShortNames,
} from '../../words/className';
import { figureText } from '../../words/figureText';
import { markRows, placesText, withPart, type LegendModel, type LegendRow } from '../legend';

/** Classes of units that no status colours, as they follow the statuses. */
export const WITHOUT_STATUS = ['none-yet', 'no-evidence', 'not-applicable'] as const;

/** What the look of a unit says. */
interface Saying {
  readonly key: string;
  readonly label: string;
  readonly short: string;
  readonly paint: RegionPaint;
  /** Place among the rows: the larger, the stronger. */
  readonly rank: number;
  /** Whether it comes from above. */
  readonly inherited: boolean;
  readonly adcode: Adcode;
  /** What its stripes stand for, in a few words; null where nothing says it, or without stripes. */
  readonly part: string | null;
}

/** A strong act stands over a weaker one, one on a whole place over one on a part, an own one over one from above. */
const STEP = 10;

/**
 * What a unit stands for in the legend: all of its own acts that its look shows, so that what is said in one row looks alike;
 * else what it has from above, or why it has nothing.
 */
function sayingOf(status: RegionStatus, record: EventStore, { day }: StatusSnapshot, lang: Lang): Saying {
  const { adcode, base, inherited } = status;
  const { partial } = shownOwn(status);
  const short = standingShortNames(status, lang);
  const said = { adcode, paint: paintOf(status), inherited: false, part: null };
  const { own, part } = statusTerms(lang);
  const text = figureText(lang).legend;
  if (partial !== null) {
    const ground = inherited || base === null ? null : base.status;
    const rank = STEP * rankOf(partial) - (ground === null ? 1 : 0);
    const marked = { ...said, rank, part: shortOf(record, partial)?.[lang] ?? null };
    const stripes = short.stripes!;
    if (ground === null)
      return { ...marked, key: `part-${partial.status}`, label: part[partial.status], short: stripes };
    return {
      ...marked,
      key: `${ground}-part-${partial.status}`,
      // Which of the two acts is the colour, and which the stripes.
      label: text.striped(className(ground, lang), stripes),
      short: joinedNames(short, lang),
    };
  }
  if (base === null) {
    const key = countClassOf(status);
    const rank = -100 - WITHOUT_STATUS.findIndex((other) => other === key);
    return { ...said, key, label: className(key, lang), short: shortClassName(key, lang), rank };
  }
  const [rank, fill] = [STEP * rankOf(base), short.fill!];
  if (!inherited)
    return { ...said, key: base.status, label: className(base.status, lang), short: fill, rank };
  const { fill: only } = standingNames(status, { gazetteer: record.gazetteer, lang, near: day });
  return {
    ...said,
    inherited,
    key: `floor-${base.status}`,
    label: text.onlyAbove(own[base.status], only!),
    short: fill,
    rank: rank - 2,
  };
}

/** One row for each different thing that the looks of `units` on the map say, the strongest first: each unit stands in one. */
export function statusRows(
  record: EventStore,
  snapshot: StatusSnapshot,
  units: readonly RegionStatus[],
  lang: Lang,
): readonly LegendRow[] {
  const sayings = units
    .map((status) => sayingOf(status, record, snapshot, lang))
    .sort((a, b) => b.rank - a.rank);
  const byLabel = groupBy(sayings, ({ label }) => label);
  return [...byLabel.values()].map((same): LegendRow => {
    const { key, label, short, inherited } = same[0]!;
    const places = placesText(
      record,
      same.map(({ adcode }) => adcode),
      lang,
      inherited && byLabel.size > 1,
    );
    return {
      key,
      sample: distinctPaints(same.map(({ paint }) => paint)),
      label: capitalise(label),
      short: capitalise(short),
      places: withPart(
        places,
        same.map(({ part }) => part),
        lang,
      ),
    };
  });
}

/** `rows`, of which the last striped one says what all stripes have in common. */
function withStripes(rows: readonly LegendRow[], lang: Lang): readonly LegendRow[] {
  const isStriped = ({ sample }: LegendRow) =>
    Array.isArray(sample) &&
    (sample as readonly RegionPaint[]).some(({ overlay }) => overlay?.shape === STRIPES);
  const last = rows.findLast(isStriped);
  const stripes = capitalise(figureText(lang).legend.short.stripes);
  return rows.map((row) => (row === last ? { ...row, stripes } : row));
}

/** The row of the province entered, whose own colour is the rim of what it holds; none where it is drawn itself, or has no status. */
function rimRows(
  record: EventStore,
  status: RegionStatus,
  { day }: StatusSnapshot,
  lang: Lang,
): readonly LegendRow[] {
  if (status.base === null && status.partial === null) return [];
  const { legend } = figureText(lang);
  const { gazetteer } = record;
  return [
    {
      key: 'rim',
      // A line is too narrow for stripes.
      sample: [{ ...paintOf(status), overlay: null }],
      label: legend.rim(
        mapName(gazetteer.get(status.adcode), lang),
        standingName(status, { gazetteer, lang, near: day }),
      ),
      short: legend.rimShort(standingShortName(status, lang)),
      word: legend.rimWord,
      places: '',
    },
  ];
}

/** The legend of a day: what the fills and stripes of the view's units say, where, and the marks over them. */
export function statusLegend(
  record: EventStore,
  snapshot: StatusSnapshot,
  lang: Lang,
  entered: Adcode = NATION,
): LegendModel {
  const units = countedUnits(record, entered).map((adcode) => snapshot.of(adcode));
  // Inside a province the counties that acted are drawn themselves.
  const drawnBelow = (adcode: Adcode) =>
    entered === NATION
      ? 0
      : record.gazetteer
          .children(adcode)
          .filter((county) => county.shape && hasOwnAct(snapshot.of(county.adcode))).length;
  const marks = markRows(record, snapshot.day, lang, {
    entered,
    below: units.some(({ adcode, below }) => below > drawnBelow(adcode)),
  });
  const isInside = entered !== NATION && units.every(({ adcode }) => adcode !== entered);
  const rim = isInside ? rimRows(record, snapshot.of(entered), snapshot, lang) : [];
  return { rows: [...rim, ...withStripes(statusRows(record, snapshot, units, lang), lang), ...marks] };
}
