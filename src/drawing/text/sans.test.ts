import { expect, test } from 'vitest';
import { nameWidth } from './sans';
import { textWidth } from './measure';

test('names on a map are measured as text is: with an apostrophe, and letters with a mark as wide as without', () => {
  for (const text of ['Ya’an', 'Zoigê County', 'Lüliang', 'Ürümqi', '26 sites told to stop', '雅安'])
    expect(nameWidth({ text, size: 12, face: 'sans' }, 'en'), text).toBeCloseTo(
      textWidth(text, 12, 'sans', 'en'),
    );
});
