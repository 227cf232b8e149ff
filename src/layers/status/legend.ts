import { COUNT_CLASSES, countsOn, type ClassCount, type CountClass } from '../../events/counts';
import type { Status } from '../../events/model';
import type { StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import { formatDay } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import { statusPaint, type RegionPaint } from '../../theme/paint';
import { PATTERNS } from '../../theme/pattern';
import { FLOOR_STATUSES, floorFill } from '../../theme/statusKeys';
import { classMeaning, className, stepName } from '../../words/className';
import { figureText } from '../../words/figureText';
import { legendCircles, type LegendClass, type LegendMark, type LegendModel } from '../legend';

/** Stripes for a class of partial acts on a day that has none. */
const USUAL_STRIPES: readonly Status[] = ['ordered'];

function swatchesOf(key: CountClass, striped: readonly Status[]): readonly RegionPaint[] {
  switch (key) {
    case 'part-only':
      return (striped.length > 0 ? striped : USUAL_STRIPES).map((status) =>
        statusPaint('none', `stripes-${status}`),
      );
    case 'none-yet':
      return [statusPaint('none')];
    case 'no-evidence':
      return [statusPaint('none', 'dots')];
    case 'not-applicable':
      return [statusPaint('na', 'hatch')];
    default: {
      const own = statusPaint(key);
      const flows = FLOOR_STATUSES.some((status) => status === key);
      return flows ? [own, statusPaint(floorFill(key))] : [own];
    }
  }
}

/** How most units of a class are drawn; on a tie as with an act of their own. */
function typicalPaint({ class: key, total, inherited, striped }: ClassCount): RegionPaint {
  const stripes = Object.entries(striped) as [Status, number][];
  const paints = swatchesOf(
    key,
    stripes.map(([status]) => status),
  );
  const paint = paints.at(inherited * 2 > total ? -1 : 0)!;
  const most = stripes.find(([, count]) => count * 2 > total);
  return most ? { ...paint, overlay: PATTERNS[`stripes-${most[0]}`] } : paint;
}

/** Patterns that many classes share, over the ground that carries them most. */
const SAMPLES = {
  stripes: statusPaint('floor-signalled', 'stripes-ordered'),
  disputed: 'disputed',
  below: 'below',
} as const;

function marksOf({ gazetteer }: EventStore, snapshot: StatusSnapshot, lang: Lang): readonly LegendMark[] {
  const provinces = gazetteer.children(NATION).map(({ adcode }) => snapshot.of(adcode));
  const isUsed = {
    stripes: provinces.some(({ texture }) => texture === 'stripes'),
    disputed: true,
    below: provinces.some(({ below }) => below > 0),
  };
  const text = figureText(lang).legend;
  return (['stripes', 'disputed', 'below'] as const).map((key) => ({
    key,
    label: text[key],
    sample: SAMPLES[key],
    isUsed: isUsed[key],
  }));
}

/** The legend of a day: every class with its count over the view's units, every pattern, mark and circle size. */
export function statusLegend(
  store: EventStore,
  snapshot: StatusSnapshot,
  lang: Lang,
  entered: Adcode = NATION,
): LegendModel {
  const text = figureText(lang).legend;
  const country = entered === NATION;
  const inherited = country ? text.inherited : text.fromAbove;
  const counts = new Map(countsOn(store, snapshot, entered).map((count) => [count.class, count]));
  const classes = COUNT_CLASSES.map((key): LegendClass => {
    const count = counts.get(key);
    const striped = Object.entries(count?.striped ?? {}) as [Status, number][];
    return {
      key,
      label: className(key, lang),
      meaning: classMeaning(key, lang),
      swatches: swatchesOf(
        key,
        striped.map(([status]) => status),
      ),
      typical: typicalPaint(count ?? { class: key, total: 0, inherited: 0, striped: {} }),
      count: count?.total ?? 0,
      notes: [
        ...(count && count.inherited > 0 ? [inherited(count.inherited)] : []),
        ...striped.map(([status, n]) => text.striped(n, stepName({ status, extent: 'partial' }, lang))),
      ],
      constant: key === 'not-applicable',
    };
  });
  const total = [...counts.values()].reduce((sum, count) => sum + count.total, 0);
  return {
    title: text.title(formatDay(snapshot.day, lang)),
    units: country ? text.units(total) : text.unitsOf(store.gazetteer.get(entered).short[lang], total),
    classes,
    marks: marksOf(store, snapshot, lang),
    circles: legendCircles(store, snapshot.day, lang, entered),
  };
}
