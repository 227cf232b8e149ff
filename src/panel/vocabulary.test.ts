import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/text';
import { panelText } from './messages';
import { searchText } from './search/messages';
import { RECORD } from './testing/app';
import { vocabulary, wordFor } from './vocabulary';

/** Every text of a table; what is made from numbers and names, with some put in. */
function texts(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') return [String(table(2, 3))];
  return Object.values(table as object).flatMap(texts);
}

describe('the vocabulary', () => {
  it.each(LANGS)('has a word for every form, action and deadline that the record uses, in %s', (lang) => {
    const words = vocabulary(lang);
    for (const { instrument, actions, deadlinesDetail } of RECORD.details.events) {
      expect(words.instrument).toHaveProperty([instrument]);
      for (const action of actions) expect(words.action).toHaveProperty([action]);
      for (const key of Object.keys(deadlinesDetail ?? {}))
        expect(words.deadlineDetail).toHaveProperty([key]);
    }
  });

  it('gives back a key that it has no word for', () => {
    expect(wordFor({}, 'toString')).toBe('toString');
  });

  it('has full-width punctuation in Chinese', () => {
    const tables = [vocabulary('zh'), panelText('zh'), searchText('zh')];
    for (const text of tables.flatMap(texts)) expect(text).not.toMatch(/\p{Script=Han}\s*[,;:!?()]/u);
  });
});
