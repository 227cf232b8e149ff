import { z } from 'zod';
import { bilingual, words } from './fields';

const quantityLabel = z
  .strictObject({
    label: bilingual,
    unit: words.optional(),
    bound: z.enum(['min', 'max']).optional().describe('The figure is a lower or upper bound.'),
    kind: z.enum(['number', 'day', 'record']),
    keys: z.record(words, bilingual).optional().describe('Labels of the parts; only with kind record.'),
  })
  .describe('How a figure is named where it is shown.');

export const quantitiesFile = z
  .strictObject({ quantities: z.record(words, quantityLabel).describe('By key, as events use it.') })
  .describe('Labels of all figures in the record, by key.');
