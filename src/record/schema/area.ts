import { z } from 'zod';
import { EVIDENCE, EXTENTS, STATUSES } from '../../events/vocabulary';
import { adcode, bilingual, bilingualUpTo, identifier, isoDay } from './fields';

const step = z
  .strictObject({
    status: z
      .enum(STATUSES)
      .describe('Tip lines and surveys alone are signalled; a surcharge is ordered with extent partial.'),
    from: isoDay.describe(
      "The event's date, announcedOn or effectiveOn; read with the event's datePrecision.",
    ),
    event: identifier.describe('Id of the event that makes the step.'),
    extent: z
      .enum(EXTENTS)
      .describe(
        'whole: addresses the whole area. partial: a zone, listed sites, one sector or one instrument only.',
      ),
    note: bilingual.optional().describe('What the step rests on, for readers.'),
    short: bilingualUpTo(13, 26)
      .optional()
      .describe(
        'The same in a few words, for a place on the map: no more than the note and the event carry.',
      ),
  })
  .describe('What an act does to the status of an area.');

/** What is on record about one area: its evidence and its status steps. */
export const area = z
  .strictObject({
    adcode,
    name: bilingual.describe(
      'Name of the unit as in src/regions/data/regions.json; a check against a mistyped code.',
    ),
    evidence: z
      .enum(EVIDENCE)
      .describe(
        'none-found always has no steps: it says that nothing was found, not that there is no measure.',
      ),
    floor: z
      .literal(true)
      .optional()
      .describe("Only for '100000': its steps hold as a floor in the 31 mainland provincial-level units."),
    note: bilingual.optional().describe('For readers.'),
    steps: z.array(step).describe('In order of from.'),
  })
  .describe('Evidence and status steps of one area.');

export type AreaEntry = z.infer<typeof area>;
