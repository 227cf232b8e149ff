import { z } from 'zod';
import { area } from './area';
import { event } from './event';

/** One file per provincial-level unit (and one for the nation), named `<adcode>-<name>.yaml`. */
export const jurisdictionFile = z
  .strictObject({
    events: z.array(event).describe('Acts of this unit and of the units below it, sorted by date, then id.'),
    areas: z.array(area).describe('This unit and the units below it that have a record, sorted by adcode.'),
  })
  .describe('Events and areas of one provincial-level jurisdiction.');
