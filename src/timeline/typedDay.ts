import { fold } from '../events/fold';
import type { Day } from '../time/day';
import { cutTo, type DayRange } from '../time/span';
import { writtenDay, writtenStretch } from '../time/writtenDay';
import { writtenRange } from '../time/writtenRange';

/** What a field for a day asks for. */
export interface AskedDay {
  /** The days that can be shown. */
  readonly range: DayRange;
  /** The day shown; a date without a year is of its year. */
  readonly shown: Day;
  /** Which day a month or a year typed alone is: its first, or its last where the field ends a range. */
  readonly edge: keyof DayRange;
}

/** The day that a typed text names, and how it was read where it could be read otherwise; null for an exact day. */
export interface TypedDay {
  readonly day: Day;
  readonly reading: 'day-first' | keyof DayRange | null;
}

/** The range that a whole typed text is with both its ends, as far as it can be shown; undefined where it is none. */
export function typedRange(text: string, { range, shown }: AskedDay): DayRange | undefined {
  return cutTo(writtenRange(fold(text), Number(shown.slice(0, 4))), range);
}

/** The day that a whole typed text is; `no-date` where it is none, `not-here` where it cannot be shown. */
export function typedDay(text: string, { range, shown, edge }: AskedDay): TypedDay | 'no-date' | 'not-here' {
  const folded = fold(text);
  const isHere = (day: Day | undefined) => day !== undefined && day >= range.from && day <= range.to;
  const written = writtenDay(folded);
  if (written) {
    const day = written.inYear(written.year ?? Number(shown.slice(0, 4)));
    return isHere(day) ? { day: day!, reading: written.isAmbiguous ? 'day-first' : null } : 'not-here';
  }
  const stretch = writtenStretch(folded);
  if (!stretch) return 'no-date';
  return isHere(stretch[edge]) ? { day: stretch[edge], reading: edge } : 'not-here';
}
