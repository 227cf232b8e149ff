import { isCourtRuling } from '../events/courtRuling';
import type { DateMode, EventDetails, EventIndex } from '../events/model';
import type { EventStore } from '../events/store';
import { formatList } from '../i18n/format';
import { LANGUAGES } from '../i18n/language';
import { textLang } from '../i18n/textLang';
import type { Lang } from '../i18n/text';
import { actName, unusualName } from './actName';
import { eventDates, type DateKind } from './eventDates';
import { eventText } from './eventText';
import { dayPart, eventDatePart, joinParts, placePart, type Part, type TaggedPart } from './parts';
import { countryNames } from './countries';
import { vocabulary, wordFor } from './vocabulary';

/** Something said in smaller type below a fact. `drives`: the map changes colour on this date. */
interface FactRemark {
  readonly kind: 'note' | 'document' | 'drives';
  readonly parts: readonly Part[];
}

/** One labelled fact of an event. */
export interface EventFact {
  readonly key:
    | 'issuer'
    | 'form'
    | 'actions'
    | 'places'
    | 'force'
    | 'topic'
    | 'confidence'
    | 'destinations'
    | 'colour'
    | DateKind;
  readonly label: string;
  readonly value: readonly Part[];
  readonly remarks: readonly FactRemark[];
  /** What the fact is made of, as a list below it: several deadlines in one paper. */
  readonly items: readonly (readonly Part[])[];
}

/** What the facts of an event are seen from. */
export interface EventView {
  readonly record: EventStore;
  readonly lang: Lang;
  /** Which date drives the colours; `recorded` where it is left out. */
  readonly mode?: DateMode;
}

function fact(
  key: EventFact['key'],
  label: string,
  value: readonly Part[],
  remarks: readonly (string | FactRemark | null | undefined)[] = [],
): EventFact {
  const shown = remarks.flatMap((remark): FactRemark[] => {
    if (!remark) return [];
    return [typeof remark === 'string' ? { kind: 'note', parts: [remark] } : remark];
  });
  return { key, label, value, remarks: shown, items: [] };
}

/** A document's title in its own language, and its number. A title gets book-title marks, a description has parentheses. */
function documentRemark(
  { documentTitle: { zh, en }, documentNo }: EventDetails,
  lang: Lang,
): FactRemark | null {
  const tagged = (text: string, tag: string, cited: boolean): TaggedPart => ({
    kind: 'tagged',
    text,
    lang: tag,
    cited,
  });
  const marked = zh !== null && /^[（(]/.test(zh) ? zh : `《${zh}》`;
  const parts = [
    ...(zh === null ? [] : [tagged(marked, LANGUAGES.zh.tag, true)]),
    ...(zh === null && en !== null ? [tagged(en, LANGUAGES.en.tag, true)] : []),
    ...(documentNo === null ? [] : [tagged(documentNo, textLang(documentNo, lang), false)]),
  ];
  return parts.length === 0 ? null : { kind: 'document', parts: joinParts(parts, ' ') };
}

/** Each of an event's dates, kept apart, with the one on which the map changes colour marked. */
function dateFacts(event: EventIndex, details: EventDetails | null, view: EventView): readonly EventFact[] {
  const { record, lang, mode = 'recorded' } = view;
  const { semicolon, colon } = LANGUAGES[lang];
  const text = eventText(lang).card;
  const words = vocabulary(lang);
  const dates = eventDates(event, record, mode);
  const basis = [
    ...(['day', 'minute'].includes(event.datePrecision) ? [] : [words.precision[event.datePrecision]]),
    ...(event.dateBasis ? [words.basis[event.dateBasis]] : []),
  ];
  const several = Object.entries(details?.deadlinesDetail ?? {}).map(([key, day]): readonly Part[] => [
    dayPart(day, lang),
    colon,
    wordFor(words.deadlineDetail, key),
  ]);
  const facts = dates.map(({ kind, day, drives }) => ({
    ...fact(
      kind,
      words.date[kind],
      [kind === 'recorded' ? eventDatePart(event, lang) : dayPart(day, lang)],
      [
        kind === 'deadline' && event.deadlineKind ? words.deadlineKind[event.deadlineKind] : null,
        kind === 'recorded' ? basis.join(semicolon) : null,
        drives ? { kind: 'drives', parts: [text.drives] } : null,
      ],
    ),
    items: kind === 'deadline' ? several : [],
  }));
  const drivesNone = !dates.some(({ drives }) => drives);
  return drivesNone ? [...facts, fact('colour', text.colour, [text.drivesNothing])] : facts;
}

/** What form an event has: its instrument, or that it is what a court decided. */
export function formName(event: EventIndex, details: EventDetails, lang: Lang): string {
  const { action, instrument } = vocabulary(lang);
  return isCourtRuling(event, details)
    ? wordFor(action, 'court-ruling')
    : wordFor(instrument, details.instrument);
}

/**
 * Who did what, where, when, with what force and how sure that is, in the order in which it is shown. While `details` are
 * missing (null) only what the index holds.
 */
export function eventFacts(
  event: EventIndex,
  details: EventDetails | null,
  view: EventView,
): readonly EventFact[] {
  const { record, lang } = view;
  const text = eventText(lang).card;
  const words = vocabulary(lang);
  const adcodes = [...new Set([event.adcode, ...(event.related ?? [])])];
  const places = adcodes.map((adcode) => placePart(record.gazetteer, adcode, lang));
  const actions = details?.actions.map((action) => wordFor(words.action, action)) ?? [];
  const unusual = unusualName(event, record, lang);
  const destinations = countryNames(details?.destinations ?? [], lang);
  return [
    fact('issuer', text.issuer, [event.issuer?.[lang] ?? text.noIssuer]),
    ...(details
      ? [fact('form', text.form, [formName(event, details, lang)], [documentRemark(details, lang)])]
      : []),
    ...(actions.length > 0 ? [fact('actions', text.actions, [formatList(actions, lang)])] : []),
    fact('places', text.places, joinParts(places, LANGUAGES[lang].item), [
      details?.within?.[lang],
      details?.place && text.onlyIn(details.place[lang]),
    ]),
    fact(
      'force',
      text.force,
      [words.force[event.force]],
      [words.forceMeaning[event.force], unusual && text.counts(unusual)],
    ),
    ...(event.topic === 'mining' ? [] : [fact('topic', text.topic, [words.topic[event.topic]])]),
    fact(
      'confidence',
      text.confidence,
      [words.confidence[event.confidence]],
      [words.confidenceMeaning[event.confidence]],
    ),
    ...dateFacts(event, details, view),
    ...(destinations.length > 0
      ? [fact('destinations', text.destinations, [formatList(destinations, lang)])]
      : []),
  ];
}

/** Where, what it amounts to on the map, and how sure: one line under an event's title. */
export interface EventLine {
  readonly place: string;
  readonly force: string;
  /** How uncertain it is and what that means; null for what is confirmed. */
  readonly doubt: {
    readonly confidence: EventIndex['confidence'];
    readonly text: string;
    readonly meaning: string;
  } | null;
}

/** The line under an event's title. */
export function eventLine(event: EventIndex, { record, lang }: EventView): EventLine {
  const words = vocabulary(lang);
  const { confidence } = event;
  return {
    place: placePart(record.gazetteer, event.adcode, lang).text,
    force: actName(event, record, lang),
    doubt:
      confidence === 'confirmed'
        ? null
        : { confidence, text: words.confidence[confidence], meaning: words.confidenceMeaning[confidence] },
  };
}

/** Conflicts and limits of an event, as a line that is always in view; a contested one says so first. Null without any. */
export function eventNote(
  { confidence }: EventIndex,
  details: EventDetails | null | undefined,
  lang: Lang,
): { readonly lead: string; readonly text: string; readonly contested: boolean } | null {
  const text = eventText(lang);
  const contested = confidence === 'contested';
  const notes = details?.notes[lang] ?? '';
  if (notes === '' && !contested) return null;
  return { lead: contested ? text.contested : text.note, text: notes, contested };
}
