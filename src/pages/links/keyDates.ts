import { parse } from 'yaml';
import { z } from 'zod';
import { bilingual, isoDay } from '../../record/schema/fields';
import type { Text } from '../../i18n/text';
import type { Day } from '../../time/day';

/** A day that has a page of its own, and why. */
export interface KeyDate {
  readonly date: Day;
  readonly why: Text;
}

/** Where they are listed, from the project's root. */
export const KEY_DATES_FILE = 'src/pages/links/key-dates.yaml';

const schema = z
  .array(
    z.strictObject({
      date: isoDay.describe('Day with an event on record.'),
      why: bilingual.describe('Why this day has a page of its own.'),
    }),
  )
  .min(1);

/**
 * The key dates in `text`, oldest first. Throws `Error` naming every fault: a day that does not exist, that the record has
 * no event on, that comes twice or out of order, or a reason that is missing in one language.
 */
export function parseKeyDates(text: string, hasEvent: (d: Day) => boolean): readonly KeyDate[] {
  const read = schema.safeParse(parse(text));
  const faults = read.success
    ? read.data.flatMap(({ date }, at, all) => [
        ...(hasEvent(date as Day) ? [] : [`${date}: the record has no event on this day`]),
        ...(at > 0 && all[at - 1]!.date >= date ? [`${date}: comes twice or out of order`] : []),
      ])
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (faults.length > 0) throw new Error(`${KEY_DATES_FILE}\n  ${faults.join('\n  ')}`);
  return (read.data ?? []) as unknown as readonly KeyDate[];
}
