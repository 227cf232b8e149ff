import { classWithoutBase } from '../events/counts';
import { STATUS_RANK } from '../events/rank';
import { shortOf } from '../events/shortOf';
import { shownOwn, type RegionStatus, type Standing, type StatusSnapshot } from '../events/status';
import type { EventStore } from '../events/store';
import { capitalise } from '../i18n/format';
import { LANGUAGES, joinSentences } from '../i18n/language';
import { statusTerms } from '../i18n/messages/status';
import type { Lang } from '../i18n/text';
import { NATION, NOT_APPLICABLE, type Adcode } from '../regions/region';
import { actAbove, dayNear } from './className';
import { figureText } from './figureText';
import { mapNames } from './mapNames';

/** Provinces to which measures of the nation apply. */
function mainlandOf({ gazetteer }: EventStore): readonly Adcode[] {
  const provinces = gazetteer.children(NATION).map(({ adcode }) => adcode);
  return provinces.filter((adcode) => !NOT_APPLICABLE.has(adcode));
}

/** How far a place went by acts of its own, strongest first; `both` is an order to stop, enforced on a part. */
const CLAUSES = ['both', 'enforced', 'ordered', 'limited', 'drafted', 'signalled', 'encouraged'] as const;
type Clause = (typeof CLAUSES)[number];

/** Letters that a statement may have: three lines beside the map, with the longer names that a national order leaves. */
const ROOM = { before: { en: 250, zh: 106 }, ordered: { en: 300, zh: 142 } } as const;

/** Up to so many places of a clause are named, more are counted. */
const NAMED = 4;

interface OwnAct {
  readonly adcode: Adcode;
  readonly clause: Clause;
  readonly standing: Standing;
}

/** The strongest of a place's own acts; null where it has none. */
function ownAct({
  adcode,
  whole,
  partial,
}: Pick<RegionStatus, 'adcode' | 'whole' | 'partial'>): OwnAct | null {
  if (partial !== null && (whole === null || STATUS_RANK[partial.status] > STATUS_RANK[whole.status])) {
    const { status } = partial;
    const both = status === 'enforced' && whole?.status === 'ordered';
    return { adcode, clause: both ? 'both' : status === 'ordered' ? 'limited' : status, standing: partial };
  }
  return whole && { adcode, clause: whole.status, standing: whole };
}

/** The strongest of a place's own acts that the map shows; null where it shows none. */
function shownAct(status: RegionStatus): OwnAct | null {
  return ownAct({ adcode: status.adcode, ...shownOwn(status) });
}

/**
 * What is said of several places: their own acts that the map shows by clause, strongest first, newest first in each.
 */
export function ownClauses(
  snapshot: StatusSnapshot,
  places: readonly Adcode[],
): readonly { readonly clause: Clause; readonly places: readonly Adcode[] }[] {
  const acts = places
    .flatMap((adcode) => shownAct(snapshot.of(adcode)) ?? [])
    .toSorted((a, b) =>
      a.standing.since < b.standing.since ? 1 : a.standing.since > b.standing.since ? -1 : 0,
    );
  return CLAUSES.map((clause) => ({
    clause,
    places: acts.filter((act) => act.clause === clause).map(({ adcode }) => adcode),
  })).filter(({ places }) => places.length > 0);
}

type OwnClauses = ReturnType<typeof ownClauses>;

interface Wording {
  /** So many clauses, from the first, name their places where these are few. */
  readonly named: number;
  /** Whether the first clause is the first to speak of mining, so that it says what is mined. */
  readonly isOpening: boolean;
}

/** The clauses of provinces in words; what was done to mines is said once of those that also ordered a stop and those that did not. */
function clauseTexts(
  record: EventStore,
  clauses: OwnClauses,
  { named, isOpening }: Wording,
  lang: Lang,
): readonly string[] {
  const text = figureText(lang).statement;
  const said = clauses.map(({ clause, places }, at) => {
    const isNamed = places.length === 1 || (places.length <= NAMED && at < named);
    const who = isNamed ? mapNames(record.gazetteer, places, lang) : text.provinces(places.length, at === 0);
    return { clause, who, isNamed, isFirst: isOpening && at === 0 };
  });
  const inWords = ({ clause, who, isFirst }: (typeof said)[number]) => text.clauses[clause](who, isFirst);
  const [both, enforced, ...rest] = said;
  if (both?.clause !== 'both' || enforced?.clause !== 'enforced' || !enforced.isNamed)
    return said.map(inWords);
  return [text.bothLike(both.who, enforced.who, both.isFirst), ...rest.map(inWords)];
}

/** The country on a day with names in its first `named` clauses; a national order goes first. */
function countrySentences(record: EventStore, snapshot: StatusSnapshot, lang: Lang, named: number): string {
  const text = figureText(lang).statement;
  const { semicolon, stop } = LANGUAGES[lang];
  const view = { gazetteer: record.gazetteer, lang, near: snapshot.day };
  const mainland = mainlandOf(record);
  const { floor } = snapshot.of(mainland[0]!);
  const isOpening = floor?.status !== 'ordered';
  const clauses = clauseTexts(record, ownClauses(snapshot, mainland), { named, isOpening }, lang);
  const others = mainland.filter((adcode) => shownAct(snapshot.of(adcode)) === null).length;
  const sentences = (): readonly string[] => {
    if (floor?.status === 'ordered') {
      const rest = others > 0 ? [text.others(others)] : [];
      return [text.since(dayNear(floor.since, view)), [...clauses, ...rest].join(semicolon) + stop];
    }
    const elsewhere = floor ? text.elsewhere(others, actAbove(floor, view)) : text.nothingElsewhere;
    if (clauses.length === 0) return [floor ? elsewhere : text.nothing];
    return [clauses.join(semicolon) + stop, ...(others > 0 ? [elsewhere] : [])];
  };
  return joinSentences(sentences().map(capitalise), lang);
}

/** The country on a day: who did what, in names while there is room, the weakest clause counted first; then what holds elsewhere. */
function countryStatement(record: EventStore, snapshot: StatusSnapshot, lang: Lang): string {
  const isOrdered = snapshot.of(mainlandOf(record)[0]!).floor?.status === 'ordered';
  const room = ROOM[isOrdered ? 'ordered' : 'before'][lang];
  const withNames = (named: number): string => {
    const statement = countrySentences(record, snapshot, lang, named);
    return statement.length <= room || named === 1 ? statement : withNames(named - 1);
  };
  return withNames(CLAUSES.length);
}

/** What a province did, each of its acts with what the record notes of it in a few words; nothing without an act of its own. */
function ownSentences(
  record: EventStore,
  status: RegionStatus,
  place: string,
  lang: Lang,
): readonly string[] {
  const text = figureText(lang).statement;
  const act = ownAct(status);
  if (act === null) return [];
  const note = (standing: Standing) => shortOf(record, standing)?.[lang] ?? '';
  const { clause, standing } = act;
  if (clause !== 'both') return [text.own(text.clauses[clause](place, true), note(standing))];
  return [
    text.own(text.clauses.ordered(place, true), note(status.whole!)),
    text.own(text.clauses.enforced(text.it, false), note(standing)),
  ];
}

/** A province on a day: itself, then the places in it that did something, then what is not on record. */
function provinceStatement(
  record: EventStore,
  snapshot: StatusSnapshot,
  entered: Adcode,
  lang: Lang,
): string {
  const text = figureText(lang).statement;
  const view = { gazetteer: record.gazetteer, lang, near: snapshot.day };
  const place = record.gazetteer.get(entered).short[lang];
  const status = snapshot.of(entered);
  const { base, partial, floor } = status;
  if (base === null && partial === null)
    return text.nothingOf(place, statusTerms(lang).noStatusMeaning[classWithoutBase(status)]);
  const own = ownSentences(record, status, place, lang);
  const below = record.gazetteer
    .children(entered)
    .filter(({ level }) => level === 'prefecture')
    .map(({ adcode }) => adcode);
  const inside = ownClauses(snapshot, below).flatMap(({ clause, places }) => {
    if (clause === 'encouraged') return [];
    const say = text.insideClauses[clause === 'both' ? 'enforced' : clause];
    return say(places.length > NAMED ? text.places(places.length) : mapNames(record.gazetteer, places, lang));
  });
  const isOrdered = [base, partial].some(
    (standing) => standing && STATUS_RANK[standing.status] >= STATUS_RANK.ordered,
  );
  const sentences = [
    ...(own.length > 0 ? own : [text.only(place, actAbove(base!, view))]),
    ...(own.length > 0 && floor?.status === 'ordered' ? [text.too(actAbove(floor, view))] : []),
    ...(inside.length > 0 ? [text.inside(inside.join(LANGUAGES[lang].semicolon))] : []),
    ...(isOrdered ? [text.unknown] : []),
  ];
  return joinSentences(sentences.map(capitalise), lang);
}

/**
 * What is said of a day in the country, or in the province `entered`, in two or three lines: who did what, each place once
 * and by the strongest of its own acts, then what holds elsewhere or is not on record.
 */
export function statementText(
  record: EventStore,
  snapshot: StatusSnapshot,
  entered: Adcode,
  lang: Lang,
): string {
  return entered === NATION
    ? countryStatement(record, snapshot, lang)
    : provinceStatement(record, snapshot, entered, lang);
}
