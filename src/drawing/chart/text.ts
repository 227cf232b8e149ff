import { messagesOf } from '../../i18n/messages';
import { en } from '../../i18n/messages/charts.en';
import { zh } from '../../i18n/messages/charts.zh';
import type { Lang } from '../../i18n/text';
import type { ChartName } from './names';

/** The charts' words in `lang`. */
export const chartText = messagesOf({ en, zh });

/** What each chart is called where one is chosen, but that of a place, which is named by its place. */
export function chartNames(lang: Lang): Readonly<Record<Exclude<ChartName, 'place'>, string>> {
  const { network, china, countries, cards, water } = chartText(lang);
  return {
    network: network.title,
    china: china.title,
    countries: countries.title,
    cards: cards.title,
    water: water.title,
  };
}

/** A value as charts and their tables write it: as published, with no more digits. */
export const valueText = (value: number) => String(value);
