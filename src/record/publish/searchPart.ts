import type { Text } from '../../i18n/text';
import type { Region } from '../../regions/region';
import { fold } from '../../events/fold';
import { groupBy } from '../../events/groupBy';
import type { RecordSearch, SearchDocument } from '../../events/model';
import type { EventEntry } from '../schema/event';
import type { RecordData } from '../schema/load';
import { initialsOf, toPinyin } from './pinyin';
import { ROMANISATIONS } from './romanisations';
import { simplifiedIn } from './simplified';

/** Every form under which Chinese and English names are found, each once; empty ones left out. */
function keysOf(zh: readonly (string | undefined)[], en: readonly (string | undefined)[]): string[] {
  const chinese = zh.filter((text) => text !== undefined);
  const forms = [...chinese.map(fold), ...en.map((text) => fold(text ?? '')), ...chinese.map(toPinyin)];
  return [...new Set(forms)].filter((key) => key !== '');
}

function eventDocument({ id, title, jurisdiction: { place } }: EventEntry): SearchDocument {
  return { kind: 'event', id, text: title, keys: keysOf([title.zh, place?.zh], [title.en, place?.en]) };
}

/** A place is found by its names, also those of old maps, by the initials of its pinyin, and by its codes. */
function placeDocument({ adcode, iso, name, short, pinyin }: Region): SearchDocument {
  const names = [name.en, short.en, pinyin, ...(ROMANISATIONS[adcode] ?? [])];
  const codes = [initialsOf(short.zh), adcode, iso ?? undefined];
  return { kind: 'place', id: adcode, text: short, keys: keysOf([name.zh, short.zh], [...names, ...codes]) };
}

function companyDocuments(projects: RecordData['projects']): SearchDocument[] {
  return projects.flatMap(({ id, name, nameVariants = [] }) => {
    const text = both(name?.zh, name?.en);
    return text ? [{ kind: 'company', id, text, keys: keysOf([name?.zh, ...nameVariants], [name?.en]) }] : [];
  });
}

/** A text for both languages from one that may be known in one only; null where it is known in none. */
function both(zh: string | undefined, en: string | undefined): Text | null {
  const either = zh ?? en;
  return either === undefined ? null : { zh: zh ?? either, en: en ?? either };
}

/** Events by `keyOf`, in order of first appearance; events without a key left out. */
function groupedBy(events: readonly EventEntry[], keyOf: (event: EventEntry) => string | undefined) {
  return [...groupBy(events, keyOf)].flatMap(([key, group]) => (key === undefined ? [] : [{ key, group }]));
}

function issuerDocuments(events: readonly EventEntry[]): SearchDocument[] {
  return groupedBy(events, ({ issuer }) => issuer?.zh).map(({ key: zh, group }) => {
    const english = [...new Set(group.map(({ issuer }) => issuer!.en))];
    const text = { zh, en: english[0]! };
    return { kind: 'issuer', id: zh, text, keys: keysOf([zh], english), events: group.map(({ id }) => id) };
  });
}

function documentDocuments(events: readonly EventEntry[]): SearchDocument[] {
  const titled = groupedBy(events, ({ documentTitle }) => documentTitle?.zh ?? documentTitle?.en);
  return titled.map(({ group }) => {
    const { id, documentTitle } = group[0]!;
    const numbers = group.map(({ documentNo }) => documentNo);
    return {
      kind: 'document',
      id,
      text: both(documentTitle?.zh, documentTitle?.en)!,
      keys: keysOf([documentTitle?.zh, ...numbers], [documentTitle?.en]),
      events: group.map((event) => event.id),
    };
  });
}

/** Statements of the article, found by what they say and by what research found about it. */
function factDocuments(facts: RecordData['facts']): SearchDocument[] {
  return facts.map(({ id, statement, finding, verdict }) => ({
    kind: 'fact',
    id,
    text: statement,
    keys: keysOf([statement.zh, finding?.zh], [statement.en, finding?.en]),
    verdict,
  }));
}

/** The fourth file of the record, without its version: events, places, companies, issuers, documents, the article. */
export function searchPart(record: RecordData, regions: readonly Region[]): Omit<RecordSearch, 'version'> {
  const documents = [
    ...record.events.map(eventDocument),
    ...regions.map(placeDocument),
    ...companyDocuments(record.projects),
    ...issuerDocuments(record.events),
    ...documentDocuments(record.events),
    ...factDocuments(record.facts),
  ];
  return { documents, simplified: simplifiedIn(documents.flatMap(({ keys }) => keys).join('')) };
}
