import { countClassOf, countedUnits, type CountClass } from '../../events/counts';
import type { Status } from '../../events/model';
import { rankOf } from '../../events/rank';
import { hasOwnAct, type RegionStatus, type StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import { STATUSES } from '../../events/vocabulary';
import { capitalise, formatDay } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import { paintOf, statusPaint, type RegionPaint } from '../../theme/paint';
import { FLOOR_STATUSES, floorFill } from '../../theme/statusKeys';
import {
  className,
  definitionOf,
  shortClassName,
  standingNames,
  standingShortNames,
  type Defined,
} from '../../words/className';
import { figureText } from '../../words/figureText';
import { markRows, placesText, type LegendModel, type LegendRow } from '../legend';

/** Classes of units that no status colours, as they follow the statuses. */
const WITHOUT_STATUS = ['none-yet', 'no-evidence', 'not-applicable'] as const;

/** What one look of a unit says: its fill, or its stripes. */
interface Saying {
  readonly key: Defined;
  readonly label: string;
  readonly short: string;
  readonly paint: RegionPaint;
  /** Place among the rows: the larger, the stronger. */
  readonly rank: number;
  /** Whether it comes from above. */
  readonly inherited: boolean;
  readonly adcode: Adcode;
}

/** A strong act stands over a weaker one, one on a whole place over one on a part, an own one over one from above. */
const STEP = 10;

function sayingsOf(
  status: RegionStatus,
  store: EventStore,
  { day }: StatusSnapshot,
  lang: Lang,
): readonly Saying[] {
  const { adcode, base, inherited, partial, texture } = status;
  const names = standingNames(status, { gazetteer: store.gazetteer, lang, near: day });
  const short = standingShortNames(status, lang);
  const paint = paintOf(status);
  const ground = { ...paint, overlay: null };
  const own = { adcode, inherited: false } as const;
  const striped = texture === 'stripes';
  const stripes: readonly Saying[] =
    striped && partial !== null && names.stripes !== null && short.stripes !== null
      ? [
          {
            ...own,
            key: `part-${partial.status}`,
            label: names.stripes,
            short: short.stripes,
            paint,
            rank: STEP * rankOf(partial) - 1,
          },
        ]
      : [];
  if (base === null || names.fill === null || short.fill === null) {
    const name = countClassOf(status);
    if (striped || name === 'part-only') return stripes;
    const rank = -100 - WITHOUT_STATUS.findIndex((other) => other === name);
    return [
      { ...own, key: name, label: className(name, lang), short: shortClassName(name, lang), paint, rank },
    ];
  }
  // Of a striped unit the ground is explained by the others that have it from above.
  if (inherited && striped) return stripes;
  const rank = STEP * rankOf(base) - (inherited ? 2 : 0);
  const key: Defined = inherited ? `floor-${base.status}` : base.status;
  return [...stripes, { adcode, inherited, key, label: names.fill, short: short.fill, paint: ground, rank }];
}

const samePaint = (a: RegionPaint, b: RegionPaint) =>
  a.fill.key === b.fill.key && a.overlay?.key === b.overlay?.key;

/** Different paints in the order in which they come. */
function distinct(paints: readonly RegionPaint[]): readonly RegionPaint[] {
  return paints.filter((paint, i) => paints.findIndex((other) => samePaint(paint, other)) === i);
}

/** One row for each different thing that the map's fills and stripes say, the strongest first. */
function rowsOf(sayings: readonly Saying[], store: EventStore, lang: Lang): readonly LegendRow[] {
  const byLabel = new Map<string, Saying[]>();
  for (const saying of [...sayings].sort((a, b) => b.rank - a.rank)) {
    byLabel.set(saying.label, [...(byLabel.get(saying.label) ?? []), saying]);
  }
  return [...byLabel.values()].map((same): LegendRow => {
    const { key, label, short, inherited } = same[0]!;
    const places = [...new Set(same.map(({ adcode }) => adcode))];
    return {
      key,
      sample: distinct(same.map(({ paint }) => paint)),
      label: capitalise(label),
      short: capitalise(short),
      places: placesText(store, places, lang, inherited && byLabel.size > 1),
      meaning: definitionOf(key, lang),
    };
  });
}

/** Every class that the map can have, the strongest first. */
function allClasses(lang: Lang): readonly LegendRow[] {
  const flows = (status: Status) => FLOOR_STATUSES.some((floor) => floor === status);
  const row = (key: CountClass, sample: readonly RegionPaint[]): LegendRow => ({
    key,
    sample,
    label: capitalise(className(key, lang)),
    short: capitalise(shortClassName(key, lang)),
    places: '',
    meaning: definitionOf(key, lang),
  });
  const samples = {
    'none-yet': statusPaint('none'),
    'no-evidence': statusPaint('none', 'dots'),
    'not-applicable': statusPaint('na', 'hatch'),
  };
  return [
    ...[...STATUSES]
      .reverse()
      .map((status) =>
        row(status, [statusPaint(status), ...(flows(status) ? [statusPaint(floorFill(status))] : [])]),
      ),
    row('part-only', [statusPaint('none', 'stripes-ordered')]),
    ...WITHOUT_STATUS.map((name) => row(name, [samples[name]])),
  ];
}

/** The legend of a day: what the fills and stripes of the view's units say, where, and the marks over them. */
export function statusLegend(
  store: EventStore,
  snapshot: StatusSnapshot,
  lang: Lang,
  entered: Adcode = NATION,
): LegendModel {
  const units = countedUnits(store, entered).map((adcode) => snapshot.of(adcode));
  // Inside a province the counties that acted are drawn themselves.
  const drawnBelow = (adcode: Adcode) =>
    entered === NATION
      ? 0
      : store.gazetteer
          .children(adcode)
          .filter((county) => county.shape && hasOwnAct(snapshot.of(county.adcode))).length;
  const marks = markRows(store, snapshot.day, lang, {
    entered,
    below: units.some(({ adcode, below }) => below > drawnBelow(adcode)),
  });
  const sayings = units.flatMap((status) => sayingsOf(status, store, snapshot, lang));
  return {
    title: figureText(lang).legend.title(formatDay(snapshot.day, lang)),
    rows: [...rowsOf(sayings, store, lang), ...marks.rows],
    all: [...allClasses(lang), ...marks.all],
  };
}
