import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/text';
import { RECORD } from '../events/testing/publishedRecord';
import { vocabulary, wordFor } from './vocabulary';

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
});
