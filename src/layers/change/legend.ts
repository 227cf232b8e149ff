import { countedUnits } from '../../events/counts';
import { isOwnKind, type Transition } from '../../events/transitions';
import { capitalise } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import { distinctPaints, paintOf, statusPaint, type RegionPaint } from '../../theme/paint';
import { markRows, placesText, type ExplainedRow, type LegendModel, type LegendSample } from '../legend';
import { allClasses, statusRows } from '../status/legend';
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

/**
 * The legend of a comparison: each kind with its sign or look and its places, after the kinds with signs the colours of their
 * places, then the marks of every map.
 */
export function changeLegend(compared: Compared, lang: Lang, entered: Adcode = NATION): LegendModel {
  const { store, comparison } = compared;
  const text = changeText(lang);
  const all = countedUnits(store, entered).map(compared.of);
  const row = (
    kind: RowKind,
    sample: LegendSample,
    places = '',
    label: string = text.kinds[kind],
  ): ExplainedRow => ({
    key: `change-${kind}`,
    sample,
    label: capitalise(label),
    short: capitalise(text.short[kind]),
    ...(kind === 'not-applicable' && { word: '' }),
    places,
    meaning: text.meanings[kind],
  });
  const sampleOf = (kind: RowKind, members: readonly Transition[]): LegendSample => {
    const sign = signOf(kind);
    if (sign !== null) return { sign };
    const shown = kind === 'unchanged' ? [] : members.map(({ after }) => paintOf(after));
    return shown.length > 0 ? distinctPaints(shown) : [PAINTS[kind]!];
  };
  const placesOf = (members: readonly Transition[]) =>
    placesText(
      store,
      members.map(({ adcode }) => adcode),
      lang,
    );
  const marks = markRows(store, comparison.to, lang, {
    entered,
    below: all.some(({ before, after }) => after.below > before.below),
  });
  const rows = ROWS.flatMap((kind) => {
    const members = all.filter((transition) => rowKindOf(transition) === kind);
    if (members.length === 0) return [];
    const act = kind === 'above' ? sharedAct(compared, members, lang) : null;
    const striped = kind === 'above' ? members.filter(({ after }) => after.texture === 'stripes') : [];
    const plain = members.filter((transition) => !striped.includes(transition));
    return [
      row(kind, sampleOf(kind, plain), placesOf(members), act === null ? undefined : text.onlyNew(act)),
      ...(striped.length > 0
        ? [
            {
              ...row(kind, sampleOf(kind, striped), placesOf(striped)),
              key: 'change-earlier',
              ...text.earlier,
            },
          ]
        : []),
    ];
  });
  const own = all.filter(({ kind }) => isOwnKind(kind)).map(({ after }) => after);
  const colours = statusRows(store, store.statusOn(comparison.to, comparison.mode), own, lang);
  const signs = rows.filter(({ sample }) => typeof sample === 'object' && 'sign' in sample);
  const ownLabels = new Set(ROWS.map((kind) => capitalise(text.kinds[kind])));
  return {
    rows: [
      ...signs,
      ...colours.map((colour) => ({ ...colour, word: '' })),
      ...rows.filter((other) => !signs.includes(other)),
      ...marks.rows,
    ],
    all: [
      ...allClasses(lang).filter(({ label }) => !ownLabels.has(label)),
      ...ROWS.map((kind) => row(kind, sampleOf(kind, []))),
      ...marks.all,
    ],
  };
}
