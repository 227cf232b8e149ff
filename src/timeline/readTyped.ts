import { fold } from '../events/fold';
import { yearOf, type Day } from '../time/day';
import { cutTo, isWithin, type DayRange } from '../time/span';
import { writtenDay, writtenStretch } from '../time/writtenDay';
import { writtenRange } from '../time/writtenRange';

/** What a typed text is read against. */
export interface TypedDayContext {
  /** The days that can be shown. */
  readonly bounds: DayRange;
  /** The day shown; a date without a year is of its year. */
  readonly shown: Day;
  /** Which day a month or a year typed alone is: its first, or its last where the field ends a range. */
  readonly edge: keyof DayRange;
}

/** A day that was typed, and how it was read where it could be read otherwise; null for an exact day. */
interface TypedDay {
  readonly day: Day;
  readonly reading: 'day-first' | keyof DayRange | null;
}

/** A range that was typed with both its ends, as far as it can be shown, and whether that is less than was typed. */
interface TypedRange {
  readonly range: DayRange;
  readonly isCut: boolean;
}

/** The range or else the day that a whole typed text is; `no-date` where it is none, `not-here` where none of it can be shown. */
export function readTyped(
  text: string,
  { bounds, shown, edge }: TypedDayContext,
): TypedRange | TypedDay | 'no-date' | 'not-here' {
  const folded = fold(text);
  const year = yearOf(shown);
  const isHere = (day: Day | undefined) => day !== undefined && isWithin(day, bounds);
  const typedRange = writtenRange(folded, year);
  if (typedRange) {
    const range = cutTo(typedRange, bounds);
    return range
      ? { range, isCut: range.from !== typedRange.from || range.to !== typedRange.to }
      : 'not-here';
  }
  const written = writtenDay(folded);
  if (written) {
    const day = written.inYear(written.year ?? year);
    return isHere(day) ? { day: day!, reading: written.isAmbiguous ? 'day-first' : null } : 'not-here';
  }
  const stretch = writtenStretch(folded);
  if (!stretch) return 'no-date';
  return isHere(stretch[edge]) ? { day: stretch[edge], reading: edge } : 'not-here';
}
