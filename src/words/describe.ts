import { formatDay, formatList } from '../i18n/format';
import { joinSentences, LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import { displayName, type Gazetteer } from '../regions/gazetteer';
import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';
import { figureText } from './figureText';

export interface DescriptionInput {
  readonly gazetteer: Gazetteer;
  readonly day: Day;
  /** The nation or the province entered. */
  readonly entered: Adcode;
  /** How many units tile the place shown, and how many of them stand in each class, in words. */
  readonly units: number;
  readonly counts: readonly string[];
  readonly select: readonly Adcode[];
  readonly lang: Lang;
}

/** The map in words: what it is of, and how many of the units shown stand where, strongest first. */
export function describeMap({ gazetteer, day, entered, units, counts, select, lang }: DescriptionInput): {
  readonly title: string;
  readonly summary: string;
} {
  const text = figureText(lang).map;
  const place = displayName(gazetteer, entered, lang);
  const names = select.map((adcode) => displayName(gazetteer, adcode, lang));
  return {
    title: text.title(place, formatDay(day, lang)),
    summary: joinSentences(
      [
        text.units(place, units, counts.join(LANGUAGES[lang].comma)),
        names.length > 0 ? text.selected(formatList(names, lang)) : '',
      ],
      lang,
    ),
  };
}
