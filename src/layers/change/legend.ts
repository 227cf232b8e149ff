import { countedUnits } from '../../events/counts';
import { isOwnKind, type Transition } from '../../events/transitions';
import { capitalise } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import { distinctPaints, paintOf, statusPaint, type RegionPaint } from '../../theme/paint';
import {
  markRows,
  placesText,
  type ExplainedRow,
  type LegendModel,
  type LegendRow,
  type LegendSample,
} from '../legend';
import { allClasses } from '../status/classes';
import { statusRows } from '../status/legend';
import { rowKindOf, signOf, type RowKind } from './signs';
import { UNCHANGED } from './unchanged';
import { changeText, sharedAct, type Compared } from './words';

/** Rows in their order: what places did themselves, what came from above, what stayed. */
const ROWS: readonly RowKind[] = [
  'first',
  'tightened',
  'whole',
  'eased',
  'above',
  'busy',
  'unchanged',
  'none',
  'not-applicable',
];

const PAINTS: Readonly<Partial<Record<RowKind, RegionPaint>>> = {
  above: statusPaint('floor-signalled'),
  unchanged: { fill: UNCHANGED, overlay: null },
  none: statusPaint('none'),
  'not-applicable': statusPaint('na', 'hatch'),
};

/** What shows a kind: its sign, else the looks of the `members` that have it, else the look that is most like them. */
function sampleOf(kind: RowKind, members: readonly Transition[] = []): LegendSample {
  const sign = signOf(kind);
  if (sign !== null) return { sign };
  const shown = kind === 'unchanged' ? [] : members.map(({ after }) => paintOf(after));
  return shown.length > 0 ? distinctPaints(shown) : [PAINTS[kind]!];
}

/** The row of a kind, without places. */
function rowOf(kind: RowKind, sample: LegendSample, lang: Lang): LegendRow {
  const text = changeText(lang);
  return {
    key: `change-${kind}`,
    sample,
    label: capitalise(text.kinds[kind]),
    short: capitalise(text.short[kind]),
    ...(kind === 'not-applicable' && { word: '' }),
    places: '',
  };
}

/** Every colour of the map that a comparison shows, and every kind of change. */
export function changeClasses(lang: Lang): readonly ExplainedRow[] {
  const { meanings } = changeText(lang);
  const kinds = ROWS.map((kind) => ({ ...rowOf(kind, sampleOf(kind), lang), meaning: meanings[kind] }));
  const ownLabels = new Set(kinds.map(({ label }) => label));
  return [...allClasses(lang).filter(({ label }) => !ownLabels.has(label)), ...kinds];
}

/**
 * The legend of a comparison: each kind with its sign or look and its places, after the kinds with signs the colours of their
 * places, then the marks of every map.
 */
export function changeLegend(compared: Compared, lang: Lang, entered: Adcode = NATION): LegendModel {
  const { record, comparison } = compared;
  const text = changeText(lang);
  const all = countedUnits(record, entered).map(compared.of);
  const placesOf = (members: readonly Transition[]) =>
    placesText(
      record,
      members.map(({ adcode }) => adcode),
      lang,
    );
  const rows = ROWS.flatMap((kind): readonly LegendRow[] => {
    const members = all.filter((transition) => rowKindOf(transition) === kind);
    if (members.length === 0) return [];
    const act = kind === 'above' ? sharedAct(compared, members, lang) : null;
    const striped = kind === 'above' ? members.filter(({ after }) => after.texture === 'stripes') : [];
    const plain = members.filter((transition) => !striped.includes(transition));
    const own = {
      ...rowOf(kind, sampleOf(kind, plain), lang),
      ...(act !== null && { label: capitalise(text.onlyNew(act)) }),
      places: placesOf(members),
    };
    if (striped.length === 0) return [own];
    const earlier = { ...rowOf(kind, sampleOf(kind, striped), lang), key: 'change-earlier', ...text.earlier };
    return [own, { ...earlier, places: placesOf(striped) }];
  });
  const own = all.filter(({ kind }) => isOwnKind(kind)).map(({ after }) => after);
  const colours = statusRows(record, record.statusOn(comparison.to, comparison.mode), own, lang);
  const signs = rows.filter(({ sample }) => typeof sample === 'object' && 'sign' in sample);
  return {
    rows: [
      ...signs,
      ...colours.map((colour) => ({ ...colour, word: '' })),
      ...rows.filter((other) => !signs.includes(other)),
      ...markRows(record, comparison.to, lang, {
        entered,
        below: all.some(({ before, after }) => after.below > before.below),
      }),
    ],
  };
}
