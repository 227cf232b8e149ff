import type { EventStore } from '../../events/store';
import { capitalise } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { NATION, NOT_APPLICABLE, type Adcode } from '../../regions/region';
import type { RegionPaint } from '../../theme/paint';
import type { Day } from '../../time/day';
import { markRows, placesText, type ExplainedRow, type LegendModel, type LegendRow } from '../legend';
import type { MonthShares } from './month';
import { classOf, NO_FIGURE_PAINT, NONE_REPORTED_PAINT, NOT_IN_SOURCE_PAINT, SHARE_CLASSES } from './paints';
import { hashrateText } from './words';

interface Sign {
  readonly key: string;
  readonly paint: RegionPaint;
  readonly label: string;
  readonly short: string;
  readonly word?: string;
  readonly meaning: string;
}

/** Every class and sign, the largest share first. */
function signs(lang: Lang) {
  const { legend } = hashrateText(lang);
  const classes = SHARE_CLASSES.map(({ fill }, i): Sign => ({
    key: fill.key,
    paint: { fill, overlay: null },
    label: legend.classes[i]!,
    short: legend.classes[i]!,
    word: legend.words[i]!,
    meaning: legend.classMeaning,
  }));
  return {
    classes,
    none: {
      key: 'share-none',
      paint: NO_FIGURE_PAINT,
      label: legend.none,
      short: legend.short.none,
      meaning: legend.noneMeaning,
    },
    noneReported: {
      key: 'share-none-reported',
      paint: NONE_REPORTED_PAINT,
      label: legend.noneReported,
      short: legend.short.noneReported,
      meaning: legend.noneReportedMeaning,
    },
    absent: {
      key: 'not-applicable',
      paint: NOT_IN_SOURCE_PAINT,
      label: legend.absent,
      short: legend.absent,
      word: '',
      meaning: legend.absentMeaning,
    },
  };
}

const rowOf = ({ paint, label, short, ...sign }: Sign, places: string): ExplainedRow => ({
  ...sign,
  sample: [paint],
  label: capitalise(label),
  short: capitalise(short),
  places,
});

/** Every class of a month, the largest share first. */
export function shareClasses(lang: Lang): readonly ExplainedRow[] {
  const { classes, ...others } = signs(lang);
  return [...classes.toReversed(), ...Object.values(others)].map((sign) => rowOf(sign, ''));
}

/** What a legend is of. */
interface LegendView {
  readonly day: Day;
  readonly lang: Lang;
  readonly entered?: Adcode | undefined;
}

/**
 * The legend of a month: every class, the empty ones too, so that it stands still while months are played; what has no figure;
 * what is not in the source. In a province its own class alone, which the rim of the map has.
 */
export function shareLegend(
  record: EventStore,
  shares: MonthShares,
  { day, lang, entered = NATION }: LegendView,
): LegendModel {
  const { legend } = hashrateText(lang);
  const { classes, none, noneReported, absent } = signs(lang);
  const isCountry = entered === NATION;
  const inClass = (i: number) =>
    shares.ranked.filter(({ adcode, share }) => classOf(share) === i && (isCountry || adcode === entered));
  const places = (codes: readonly Adcode[]) => placesText(record, codes, lang);
  const shareRows = classes
    .map((sign, i) => ({ sign, codes: inClass(i).map(({ adcode }) => adcode) }))
    .reverse()
    .filter(({ codes }) => isCountry || codes.length > 0)
    .map(({ sign, codes }) => rowOf(sign, codes.length > 0 ? places(codes) : legend.empty));
  const noneRows = (): readonly LegendRow[] => {
    if (shares.state === 'figures')
      return [...shareRows, rowOf(none, isCountry ? placesText(record, shares.others, lang, true) : '')];
    if (shares.state === 'none-reported') return [rowOf(noneReported, ''), rowOf(none, '')];
    return [rowOf({ ...none, label: legend.outside, short: legend.short.none }, '')];
  };
  return {
    rows: [
      ...noneRows(),
      ...(isCountry ? [rowOf(absent, places([...NOT_APPLICABLE]))] : []),
      ...markRows(record, day, lang, { entered, below: false }),
    ],
  };
}
