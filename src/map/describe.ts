import { COUNT_CLASSES, countClassOf, type CountClass } from '../events/counts';
import type { StatusSnapshot } from '../events/status';
import { formatDay, formatList } from '../i18n/format';
import { terms } from '../i18n/messages/terms';
import type { Lang } from '../i18n/text';
import { displayName, type Gazetteer } from '../regions/gazetteer';
import type { Adcode } from '../regions/region';
import { mapText } from './messages';

export interface DescriptionInput {
  readonly gazetteer: Gazetteer;
  readonly snapshot: StatusSnapshot;
  /** The nation or the province entered. */
  readonly entered: Adcode;
  /** Units that tile the place shown. */
  readonly units: readonly Adcode[];
  readonly select: readonly Adcode[];
  readonly lang: Lang;
}

function className(name: CountClass, lang: Lang): string {
  const { status, noStatus } = terms(lang);
  switch (name) {
    case 'part-only':
      return mapText(lang).summary.partOnly;
    case 'none-yet':
      return noStatus.none;
    case 'no-evidence':
      return noStatus.noEvidence;
    case 'not-applicable':
      return noStatus.notApplicable;
    default:
      return status[name];
  }
}

/** The map in words: what it is of, and how many of the units shown stand where, strongest first. */
export function describeMap({ gazetteer, snapshot, entered, units, select, lang }: DescriptionInput): {
  readonly title: string;
  readonly summary: string;
} {
  const text = mapText(lang);
  const place = displayName(gazetteer, entered, lang);
  const classes = units.map((adcode) => countClassOf(snapshot.of(adcode)));
  const items = [...COUNT_CLASSES]
    .reverse()
    .map((name) => [classes.filter((other) => other === name).length, className(name, lang)] as const)
    .filter(([n]) => n > 0)
    .map(([n, name]) => text.summary.item(n, name));
  const names = select.map((adcode) => displayName(gazetteer, adcode, lang));
  const counts = text.summary.units(place, units.length) + items.join(text.join) + text.summary.stop;
  return {
    title: text.title(place, formatDay(snapshot.day, lang)),
    summary: counts + (names.length > 0 ? text.summary.selected(formatList(names, lang)) : ''),
  };
}
