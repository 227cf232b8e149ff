import { expect, it } from 'vitest';
import { COUNT_CLASSES } from '../events/testing/counts';
import { STATUSES } from '../events/vocabulary';
import { LANGS } from '../i18n/text';
import { definitionOf, type Defined } from './className';

const KEYS: readonly Defined[] = [
  ...COUNT_CLASSES,
  ...STATUSES.map((status): Defined => `part-${status}`),
  'floor-signalled',
  'floor-ordered',
];

it.each(LANGS)('every row that a legend can have is defined in whole sentences (%s)', (lang) => {
  for (const key of KEYS) expect(definitionOf(key, lang), key).toMatch(/[.。]$/);
});

it('an order and an action say that they are no closure of all, and a pale place that it may have acted', () => {
  expect(definitionOf('ordered', 'en')).toContain('does not say that mines have closed');
  expect(definitionOf('enforced', 'en')).toContain('does not say that all have closed');
  expect(definitionOf('floor-signalled', 'en')).toContain('does not mean that it did nothing');
  expect(definitionOf('ordered', 'zh')).toContain('不表示矿场已经关停');
  expect(definitionOf('enforced', 'zh')).toContain('不表示全部关停');
  expect(definitionOf('floor-signalled', 'zh')).toContain('不等于本地什么都没做');
});
