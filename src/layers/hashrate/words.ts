import type { EventStore } from '../../events/store';
import { capitalise, formatList, formatMonth } from '../../i18n/format';
import { joinSentences, LANGUAGES } from '../../i18n/language';
import { messagesOf } from '../../i18n/messages';
import { en } from '../../i18n/messages/hashrate.en';
import { zh } from '../../i18n/messages/hashrate.zh';
import type { Lang } from '../../i18n/text';
import { mapName } from '../../regions/gazetteer';
import { NATION, NOT_APPLICABLE, type Adcode } from '../../regions/region';
import { mapCaption, type Caption } from '../../words/caption';
import type { PlaceText } from '../layer';
import type { MonthShares } from './month';

/** The layer's words in `lang`. */
export const hashrateText = messagesOf({ en, zh });

/** A share with one decimal, `61.1%`; one that is more than nothing never reads as nothing, `<0.1%`. */
export function percentText(share: number, lang: Lang): string {
  const rounded = share.toFixed(1);
  return hashrateText(lang).percent(share > 0 && rounded === '0.0' ? '<0.1' : rounded);
}

/** Shares from here on are named in the statement of the country. */
const NAMED_FROM = 1;

function headlineOf(
  shares: MonthShares,
  nameOf: (adcode: Adcode) => string,
  about: Adcode,
  lang: Lang,
): string {
  const { headline, of } = hashrateText(lang);
  const month = formatMonth(shares.month, lang);
  if (shares.state === 'none') return headline.none(month);
  if (shares.state === 'none-reported') return headline.noneReported(month);
  const own = shares.of(about);
  const { adcode, share } = own === null ? shares.ranked[0]! : { adcode: about, share: own };
  return headline.figures(month, nameOf(adcode), percentText(share, lang), of[shares.base]);
}

/** What is known of a month without provincial figures. */
function withoutFigures({ state, china }: MonthShares, lang: Lang): readonly string[] {
  const { statement } = hashrateText(lang);
  if (state === 'none-reported') return [statement.noneReported];
  if (china === null) return [statement.none];
  return [china === 0 ? statement.chinaNone : statement.chinaOnly(percentText(china, lang)), statement.none];
}

function countrySentences(
  shares: MonthShares,
  nameOf: (adcode: Adcode) => string,
  lang: Lang,
): readonly string[] {
  const { statement } = hashrateText(lang);
  const named = shares.ranked.filter(({ share }) => share >= NAMED_FROM);
  const list = named.map(({ adcode, share }) => statement.has(nameOf(adcode), percentText(share, lang)));
  return [
    statement.ranked(formatList(list, lang)),
    statement.rest(shares.others.length, percentText(shares.rest!, lang)),
    statement.china(percentText(shares.china!, lang)),
  ];
}

function provinceSentences(
  shares: MonthShares,
  name: string,
  entered: Adcode,
  lang: Lang,
): readonly string[] {
  const { statement, share, of } = hashrateText(lang);
  const own = shares.of(entered, 'china');
  if (own === null)
    return [statement.others(name, shares.others.length, percentText(shares.rest!, lang)), statement.sample];
  const parts = (['china', 'world'] as const).map((base) =>
    share(percentText(shares.of(entered, base)!, lang), of[base]),
  );
  return [
    capitalise(parts.join(LANGUAGES[lang].comma)) + LANGUAGES[lang].stop,
    statement.inside,
    statement.sample,
  ];
}

/** What is said of a month in the country, or in the province entered. */
export function captionOf(record: EventStore, shares: MonthShares, entered: Adcode, lang: Lang): Caption {
  const nameOf = (adcode: Adcode) => mapName(record.gazetteer.get(adcode), lang);
  const headline = headlineOf(shares, nameOf, entered, lang);
  const sentences = () => {
    if (shares.state !== 'figures') return withoutFigures(shares, lang);
    return entered === NATION || NOT_APPLICABLE.has(entered)
      ? countrySentences(shares, nameOf, lang)
      : provinceSentences(shares, nameOf(entered), entered, lang);
  };
  const statement = joinSentences(sentences(), lang);
  return mapCaption(record, entered, lang, { headline, statement });
}

/** Why a place has no figure, as a fragment. */
function absence(shares: MonthShares, adcode: Adcode, isProvince: boolean, lang: Lang): string {
  const { place } = hashrateText(lang);
  if (NOT_APPLICABLE.has(adcode)) return place.absent;
  if (shares.state === 'none') return place.outside;
  if (!isProvince) return place.province;
  return shares.state === 'none-reported' && shares.isListed(adcode) ? place.noneReported : place.none;
}

/** What is said of one place in a month. */
export function placeText(
  { gazetteer }: EventStore,
  shares: MonthShares,
  adcode: Adcode,
  lang: Lang,
): PlaceText {
  const { share, shareIn, of } = hashrateText(lang);
  const own = shares.of(adcode, 'china');
  if (own === null) {
    const status = absence(shares, adcode, gazetteer.get(adcode).level === 'province', lang);
    return { status, remarks: [], lines: [status], standing: null };
  }
  const percent = (base: 'china' | 'world') => percentText(shares.of(adcode, base)!, lang);
  const second = shares.base === 'china' ? 'world' : 'china';
  const other = share(percent(second), of[second]);
  return {
    status: share(percent(shares.base), of[shares.base]),
    remarks: [],
    lines: [shareIn(percent(shares.base), of[shares.base], formatMonth(shares.month, lang)), other],
    standing: null,
  };
}
