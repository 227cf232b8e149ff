import { describe, expect, it } from 'vitest';
import { RECORD } from '../events/testing/publishedRecord';
import { RETIRED, RETIRED_IN_MESSAGES } from './testing/retiredWords';
import { LANGS, type Lang } from '../i18n/text';

/** Every text of a table, with what it is called; what is made from numbers and names, with some put in. */
function texts(table: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') {
    const made: unknown = table(2, 'X', 3);
    return typeof made === 'string' ? [[path, made]] : [];
  }
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

// The notes on columns list the codes that stand in the tables, as they are.
const tables = import.meta.glob<Record<string, unknown>>(
  ['../i18n/messages/*.{en,zh}.ts', '!../i18n/messages/columns.*.ts'],
  { eager: true },
);

describe('messages are in plain words', () => {
  it.each(Object.keys(tables))('%s', (path) => {
    const lang: Lang = path.includes('.zh.') ? 'zh' : 'en';
    for (const [key, text] of texts(tables[path])) {
      // Fields of addresses and tables are named as they are.
      expect(text.replace(/`[^`]*`/g, ''), `${path}${key}`).not.toMatch(RETIRED_IN_MESSAGES[lang]);
    }
  });
});

describe('the record speaks of what is known, not of how it is kept', () => {
  const { events, stepNotes, areaNotes } = RECORD.details;
  const written = [
    ...RECORD.index.events.map(({ id, title }) => ({ id, text: title })),
    ...events.flatMap(({ id, notes, summary, sources }) =>
      [notes, summary, ...sources.map(({ supports }) => supports)].map((text) => ({ id, text })),
    ),
    ...[...stepNotes, ...areaNotes].map(({ adcode, note }) => ({ id: adcode, text: note })),
  ];

  it.each(LANGS)('in %s', (lang) => {
    for (const { id, text } of written) expect(text[lang], id).not.toMatch(RETIRED[lang]);
  });
});
