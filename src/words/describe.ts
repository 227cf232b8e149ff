import { COUNT_CLASSES, countClassOf } from '../events/counts';
import type { StatusSnapshot } from '../events/status';
import { formatDay, formatList } from '../i18n/format';
import { joinSentences, LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import { displayName, type Gazetteer } from '../regions/gazetteer';
import type { Adcode } from '../regions/region';
import { countText, spokenCounts } from './counts';
import { figureText } from './figureText';

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

/** The map in words: what it is of, and how many of the units shown stand where, strongest first. */
export function describeMap({ gazetteer, snapshot, entered, units, select, lang }: DescriptionInput): {
  readonly title: string;
  readonly summary: string;
} {
  const text = figureText(lang).map;
  const place = displayName(gazetteer, entered, lang);
  const classes = units.map((adcode) => countClassOf(snapshot.of(adcode)));
  const counts = COUNT_CLASSES.map((name) => ({
    class: name,
    total: classes.filter((other) => other === name).length,
  }));
  const items = spokenCounts(counts).map((count) => countText(count, lang));
  const names = select.map((adcode) => displayName(gazetteer, adcode, lang));
  return {
    title: text.title(place, formatDay(snapshot.day, lang)),
    summary: joinSentences(
      [
        text.units(place, units.length, items.join(LANGUAGES[lang].comma)),
        names.length > 0 ? text.selected(formatList(names, lang)) : '',
      ],
      lang,
    ),
  };
}
