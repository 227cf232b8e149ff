import { countedUnits } from '../../events/counts';
import { groupBy } from '../../events/groupBy';
import type { RegionStatus } from '../../events/status';
import type { EventStore } from '../../events/store';
import { isOwnKind, OWN_KINDS, type Comparison, type Transition } from '../../events/transitions';
import { capitalise, formatDays } from '../../i18n/format';
import { joinSentences, LANGUAGES } from '../../i18n/language';
import { messagesOf } from '../../i18n/messages';
import { en } from '../../i18n/messages/change.en';
import { zh } from '../../i18n/messages/change.zh';
import { statusTerms } from '../../i18n/messages/status';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import { circlesText, mapCaption, type Caption } from '../../words/caption';
import { actAbove, standingName } from '../../words/className';
import { mapNames } from '../../words/mapNames';
import type { PlaceText } from '../layer';
import { rowKindOf, type RowKind } from './signs';

/** Places of a kind are named up to so many. */
const NAMED = 4;
/**
 * Letters that the sentences may have: about three lines beside the map, and in English three places in detail, one of which
 * has "some mines shut, raided or fined" to say.
 */
const ROOM: Readonly<Record<Lang, number>> = { en: 345, zh: 150 };

/** What is compared, and how to ask what became of a place. */
export interface Compared {
  readonly record: EventStore;
  readonly comparison: Comparison;
  readonly of: (adcode: Adcode) => Transition;
}

/** The words of comparisons in `lang`. */
export const changeText = messagesOf({ en, zh });

/** What a place's own acts had come to on a day: "an order to stop with some mines shut, raided or fined". Empty without any. */
function ownText({ whole, partial }: RegionStatus, lang: Lang): string {
  const text = changeText(lang);
  if (whole && partial) return text.and(text.whole[whole.status], text.part[partial.status]);
  if (whole) return text.whole[whole.status];
  return partial ? text.part[partial.status] : '';
}

/** What a place's own acts made of it, in the few words that there is room for under its name; null where they did nothing new. */
export function noteText({ kind, before, after }: Transition, lang: Lang): string | null {
  if (!isOwnKind(kind)) return null;
  const { note } = changeText(lang);
  const { status, part } = statusTerms(lang).short;
  const short = ({ whole, partial }: RegionStatus) =>
    partial ? part[partial.status] : whole ? status[whole.status] : '';
  const [from, to] = [short(before), short(after)];
  return from === '' || from === to ? note.first(to) : note.from(from, to);
}

type Names = (places: readonly Adcode[]) => string;

/** Places by name while they are few, else by number. */
function namesOf({ record }: Compared, entered: Adcode, lang: Lang): Names {
  const text = changeText(lang);
  const count = entered === NATION ? text.provinces : text.places;
  return (places) =>
    places.length > NAMED ? count(places.length) : mapNames(record.gazetteer, places, lang);
}

/** What places did themselves: each with what it went from and to. */
function inDetailText(places: readonly Transition[], names: Names, lang: Lang): string {
  const text = changeText(lang);
  const each = places.map(({ adcode, before, after }) => {
    const [from, to] = [ownText(before, lang), ownText(after, lang)];
    return from === '' ? text.first(names([adcode]), to) : text.from(names([adcode]), from, to);
  });
  return each.join(LANGUAGES[lang].semicolon);
}

/** The one act from above that is new in all of these places; null where there are several. */
export function sharedAct(
  { record, comparison }: Compared,
  places: readonly Transition[],
  lang: Lang,
): string | null {
  const view = { gazetteer: record.gazetteer, lang, near: comparison.to };
  const acts = new Set(
    places.map(({ after: { base, inherited } }) => (base && inherited ? actAbove(base, view) : null)),
  );
  const [act = null] = acts;
  return acts.size === 1 ? act : null;
}

/** What became of the places that did not act anew themselves. */
function restOf(compared: Compared, all: readonly Transition[], names: Names, lang: Lang): readonly string[] {
  const text = changeText(lang);
  const rows = groupBy(all, rowKindOf);
  const said = (kind: RowKind, say: (places: string, members: readonly Transition[]) => string) => {
    const members = rows.get(kind);
    return members ? [say(names(members.map(({ adcode }) => adcode)), members)] : [];
  };
  return [
    ...said('above', (where, members) => {
      const act = sharedAct(compared, members, lang);
      return act === null ? text.manyAbove(where) : text.above(where, act);
    }),
    ...said('busy', text.busy),
    ...said('unchanged', text.unchanged),
    ...said('none', text.none),
  ];
}

/** What changed, in two or three lines: the places' own acts while there is room for them, then what is new from above, the rest. */
function statementText(compared: Compared, all: readonly Transition[], entered: Adcode, lang: Lang): string {
  const text = changeText(lang);
  const { semicolon, stop } = LANGUAGES[lang];
  const names = namesOf(compared, entered, lang);
  const own = OWN_KINDS.map((kind) => ({ kind, places: all.filter((one) => one.kind === kind) })).filter(
    ({ places }) => places.length > 0,
  );
  const rest = restOf(compared, all, names, lang);
  const sentences = (inDetail: number): string => {
    const clauses = own.map(({ kind, places }, at) =>
      at < inDetail && places.length <= NAMED
        ? inDetailText(places, names, lang)
        : text.briefly[kind](names(places.map(({ adcode }) => adcode))),
    );
    const first = clauses.length === 0 ? [] : [clauses.join(semicolon) + stop];
    return joinSentences([...first, ...rest].map(capitalise), lang);
  };
  const fitting = (inDetail: number): string => {
    const said = sentences(inDetail);
    return said.length <= ROOM[lang] || inDetail === 0 ? said : fitting(inDetail - 1);
  };
  return fitting(own.length);
}

/** How many places tightened and how many eased; else what is new at all. */
function outcomeText(all: readonly Transition[], entered: Adcode, lang: Lang): string {
  const text = changeText(lang);
  const count = entered === NATION ? text.provinces : text.places;
  const eased = all.filter(({ kind }) => kind === 'eased').length;
  const tightened = all.filter(({ kind }) => isOwnKind(kind)).length - eased;
  const said = [
    ...(tightened > 0 ? [text.tightened(count(tightened))] : []),
    ...(eased > 0 ? [text.eased(count(eased))] : []),
  ];
  if (said.length > 0) return said.join(LANGUAGES[lang].comma);
  return all.some(({ kind }) => kind === 'above') ? text.onlyAbove : text.nothing;
}

/** What is said of a comparison of the country, or of the province `entered`. */
export function captionOf(compared: Compared, entered: Adcode, lang: Lang): Caption {
  const { record, comparison } = compared;
  const text = changeText(lang);
  const all = countedUnits(record, entered).map(compared.of);
  const days = formatDays(comparison, lang);
  const outcome = outcomeText(all, entered, lang);
  const place = record.gazetteer.get(entered).short[lang];
  const headline = entered === NATION ? text.headline(days, outcome) : text.headlineIn(days, place, outcome);
  const statement = statementText(compared, all, entered, lang);
  const marks = [circlesText(record, entered, comparison.to, lang)];
  return mapCaption(record, entered, lang, { headline, statement, marks });
}

/** How a place stood on a day, as a name. */
export function standingText({ record, comparison }: Compared, status: RegionStatus, lang: Lang): string {
  return standingName(status, { gazetteer: record.gazetteer, lang, near: comparison.to });
}

/** What became of a place, in words: the kind, and how it stood on either day. */
export function placeText(compared: Compared, adcode: Adcode, lang: Lang): PlaceText {
  const transition = compared.of(adcode);
  const { kind, before, after } = transition;
  const text = changeText(lang);
  const isSame = kind === 'unchanged' || kind === 'none' || kind === 'not-applicable';
  const now = standingText(compared, after, lang);
  const said = isSame ? now : text.note.from(standingText(compared, before, lang), now);
  const standing = after.base ?? after.partial;
  return {
    status: text.kinds[kind],
    remarks: kind === 'none' || kind === 'not-applicable' ? [] : [said],
    lines: [text.kinds[kind] + LANGUAGES[lang].colon + said],
    standing: standing && { event: standing.event, since: standing.since },
  };
}
