import { expect, it } from 'vitest';
import { COUNT_CLASSES } from '../events/testing/counts';
import { LANGS } from '../i18n/text';
import { classMeaning } from './meanings';

it.each(LANGS)('every class that a map can have is defined in whole sentences (%s)', (lang) => {
  for (const name of COUNT_CLASSES) expect(classMeaning(name, lang), name).toMatch(/[.。]$/);
});

it('an order and an action say that they are no closure of all', () => {
  expect(classMeaning('ordered', 'en')).toContain('does not say that mines have closed');
  expect(classMeaning('enforced', 'en')).toContain('does not say that all have closed');
  expect(classMeaning('ordered', 'zh')).toContain('不表示矿场已经关停');
  expect(classMeaning('enforced', 'zh')).toContain('不表示全部关停');
});
