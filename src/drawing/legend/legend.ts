import { countsOn, type ClassCount, type CountClass } from '../../events/counts';
import type { Status } from '../../events/model';
import type { StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import { STATUSES } from '../../events/vocabulary';
import { formatDay } from '../../i18n/format';
import { statusTerms } from '../../i18n/messages/status';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import { FLOOR_STATUSES, floorFill, type RegionPaint } from '../../theme/paint';
import { projectRadius } from '../../theme/scales';
import { className } from '../../words/className';
import { figureText } from '../../words/figureText';
import { circleView } from '../cartography/projects';
import { listedProjects } from '../../events/projects';

/** One class of the legend. */
export interface LegendClass {
  readonly key: CountClass;
  readonly label: string;
  /** What the class means, in one sentence; empty where the label says it. */
  readonly meaning: string;
  /** How regions of the class are drawn: own act, then taken from the unit above. */
  readonly swatches: readonly RegionPaint[];
  /** How most of its units are drawn. */
  readonly typical: RegionPaint;
  /** Units of the class on the day, of the country's or the province's. */
  readonly count: number;
  /** Parts of the count that are drawn with a pattern, in words. */
  readonly notes: readonly string[];
}

/** A pattern or mark that the classes share. */
export interface LegendMark {
  readonly key: 'stripes' | 'lines' | 'disputed' | 'below';
  readonly label: string;
}

/** Everything that a legend says on a day. Page and figure draw the same model. */
export interface LegendModel {
  readonly title: string;
  /** What the counts are of. */
  readonly units: string;
  readonly classes: readonly LegendClass[];
  readonly marks: readonly LegendMark[];
  /** Sizes of project circles; null on days without. */
  readonly circles: {
    readonly label: string;
    readonly sizes: readonly { readonly count: number; readonly radius: number }[];
  } | null;
}

/** Lightest act first, as on the scale; then what there is instead of a status. */
const ORDER: readonly CountClass[] = [...STATUSES, 'part-only', 'none-yet', 'no-evidence', 'not-applicable'];
/** Counts that circles are shown for: the largest of the view and some below it. */
const CIRCLE_COUNTS = { country: [8, 26], province: [1, 3, 8] } as const;

/** Stripes for a class of partial acts on a day that has none. */
const USUAL_STRIPES: readonly Status[] = ['ordered'];

function swatchesOf(key: CountClass, striped: readonly Status[]): readonly RegionPaint[] {
  switch (key) {
    case 'part-only':
      return (striped.length > 0 ? striped : USUAL_STRIPES).map((status) => ({
        fill: 'none',
        overlay: `stripes-${status}`,
      }));
    case 'none-yet':
      return [{ fill: 'none', overlay: null }];
    case 'no-evidence':
      return [{ fill: 'none', overlay: 'dots' }];
    case 'not-applicable':
      return [{ fill: 'na', overlay: 'hatch' }];
    default: {
      const own: RegionPaint = { fill: key, overlay: null };
      const flows = FLOOR_STATUSES.some((status) => status === key);
      return flows ? [own, { fill: floorFill(key), overlay: 'lines' }] : [own];
    }
  }
}

/** How most units of a class are drawn; on a tie as with an act of their own. */
export function typicalPaint({ class: key, total, inherited, striped }: ClassCount): RegionPaint {
  const stripes = Object.entries(striped) as [Status, number][];
  const paints = swatchesOf(
    key,
    stripes.map(([status]) => status),
  );
  const paint = paints.at(inherited * 2 > total ? -1 : 0)!;
  const most = stripes.find(([, count]) => count * 2 > total);
  return most ? { ...paint, overlay: `stripes-${most[0]}` } : paint;
}

function meaningOf(key: CountClass, lang: Lang): string {
  const { statusMeaning, noStatusMeaning } = statusTerms(lang);
  switch (key) {
    case 'part-only':
      return '';
    case 'none-yet':
      return noStatusMeaning.none;
    case 'no-evidence':
      return noStatusMeaning.noEvidence;
    case 'not-applicable':
      return noStatusMeaning.notApplicable;
    default:
      return statusMeaning[key];
  }
}

/** `legend` without the notes under its classes: every class, count, pattern and mark stays. */
export function withoutNotes(legend: LegendModel): LegendModel {
  return { ...legend, classes: legend.classes.map((item) => ({ ...item, notes: [] })) };
}

/** The legend of a day: every class with its count over the view's units, every pattern, mark and circle size. */
export function legendOf(
  store: EventStore,
  snapshot: StatusSnapshot,
  lang: Lang,
  entered: Adcode = NATION,
): LegendModel {
  const text = figureText(lang).legend;
  const country = entered === NATION;
  const inherited = country ? text.inherited : text.fromAbove;
  const counts = new Map(countsOn(store, snapshot, entered).map((count) => [count.class, count]));
  const classes = ORDER.map((key): LegendClass => {
    const count = counts.get(key);
    const striped = Object.entries(count?.striped ?? {}) as [Status, number][];
    return {
      key,
      label: className(key, lang),
      meaning: meaningOf(key, lang),
      swatches: swatchesOf(
        key,
        striped.map(([status]) => status),
      ),
      typical: typicalPaint(count ?? { class: key, total: 0, inherited: 0, striped: {} }),
      count: count?.total ?? 0,
      notes: [
        ...(count && count.inherited > 0 ? [inherited(count.inherited)] : []),
        ...striped.map(([status, n]) => text.striped(n, statusTerms(lang).status[status])),
      ],
    };
  });
  const view = circleView(entered);
  const sizes = CIRCLE_COUNTS[view].map((count) => ({ count, radius: projectRadius(count, view) }));
  const carriesCircles = listedProjects(store, entered, snapshot.day) > 0;
  const total = [...counts.values()].reduce((sum, count) => sum + count.total, 0);
  return {
    title: text.title(formatDay(snapshot.day, lang)),
    units: country ? text.units(total) : text.unitsOf(store.gazetteer.get(entered).short[lang], total),
    classes,
    marks: (['stripes', 'lines', 'disputed', 'below'] as const).map((key) => ({ key, label: text[key] })),
    circles: carriesCircles ? { label: text.circles, sizes } : null,
  };
}
