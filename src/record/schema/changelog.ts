import { z } from 'zod';
import { bilingual, identifier, isoDay } from './fields';

const release = z
  .strictObject({
    version: z
      .string()
      .regex(/^[0-9a-f]{12}$/, {
        error: 'a data version has 12 hexadecimal digits; `npm run record` prints it',
      })
      .describe('Data version in quotes, as `npm run record` prints it.'),
    date: isoDay.describe('Day of publication.'),
    changes: z
      .array(bilingual)
      .min(1, { error: 'say what changed' })
      .describe('What changed, one entry each.'),
    withdrawn: z
      .record(identifier, bilingual)
      .optional()
      .describe('Why an event of the version before is gone, by its id.'),
  })
  .describe('One published version of the record.');

export const changelogFile = z
  .strictObject({ releases: z.array(release).min(1).describe('Newest first.') })
  .describe('Published versions of the record, newest first. A person writes it.');
