import { z } from 'zod';
import { QUANTITY_BOUNDS, QUANTITY_KINDS } from '../../events/vocabulary';
import { bilingual, words } from './fields';

const quantityLabel = z
  .strictObject({
    label: bilingual,
    unit: words.optional(),
    bound: z
      .enum(QUANTITY_BOUNDS)
      .optional()
      .describe('The figure is a lower or upper bound, or stands for “about” and “nearly” in its sources.'),
    kind: z.enum(QUANTITY_KINDS),
    keys: z.record(words, bilingual).optional().describe('Labels of the parts; only with kind record.'),
  })
  .describe('How a figure is named where it is shown.');

export const quantitiesFile = z
  .strictObject({ quantities: z.record(words, quantityLabel).describe('By key, as events use it.') })
  .describe('Labels of all figures in the record, by key.');
