import type { EventStore } from '../../events/store';
import type { StatusSnapshot } from '../../events/status';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode, type Region } from '../../regions/region';

/**
 * The regions to list for the place entered: the provinces, or a province's prefectures and those of its counties that
 * have acts of their own in force. Chinese in the order of the codes, English by name.
 */
export function listedRegions(
  record: EventStore,
  snapshot: StatusSnapshot,
  entered: Adcode,
  lang: Lang,
): readonly Region[] {
  const { gazetteer } = record;
  const hasOwnAct = ({ adcode }: Region) => {
    const { whole, partial } = snapshot.of(adcode);
    return whole !== null || partial !== null;
  };
  const inside = gazetteer.all.filter(
    (region) => region.adcode !== entered && gazetteer.ancestors(region.adcode).includes(entered),
  );
  const listed = inside.filter((region) =>
    entered === NATION
      ? region.level === 'province'
      : region.level === 'prefecture' || (region.level === 'county' && hasOwnAct(region)),
  );
  if (lang === 'zh') return listed;
  const { compare } = new Intl.Collator('en');
  return listed.sort((a, b) => compare(a.short.en, b.short.en));
}
