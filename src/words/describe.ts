import { formatDay, formatList } from '../i18n/format';
import { joinSentences } from '../i18n/language';
import type { Lang } from '../i18n/text';
import { displayName, type Gazetteer } from '../regions/gazetteer';
import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';
import { pictureText } from './pictureText';

export interface DescriptionInput {
  readonly gazetteer: Gazetteer;
  readonly day: Day;
  /** The nation or the province entered. */
  readonly entered: Adcode;
  /** The statement of the day, as it stands above the map. */
  readonly statement: string;
  readonly select: readonly Adcode[];
  readonly lang: Lang;
}

/** The map in words: what it is of, the statement of the day, and which places are selected. */
export function describeMap({ gazetteer, day, entered, statement, select, lang }: DescriptionInput): {
  readonly title: string;
  readonly summary: string;
} {
  const text = pictureText(lang).map;
  const place = displayName(gazetteer, entered, lang);
  const names = select.map((adcode) => displayName(gazetteer, adcode, lang));
  return {
    title: text.title(place, formatDay(day, lang)),
    summary: joinSentences([statement, names.length > 0 ? text.selected(formatList(names, lang)) : ''], lang),
  };
}
