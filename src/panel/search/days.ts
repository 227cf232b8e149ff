import { fold } from '../../events/fold';
import { yearOf, type Day } from '../../time/day';
import { cutTo, isWithin, type DayRange } from '../../time/span';
import { writtenDay, writtenStretch } from '../../time/writtenDay';
import { writtenRange } from '../../time/writtenRange';

/**
 * The days of `range` that a query names as a whole; none when it is no date. A date without a year is that of `shown`'s year,
 * then of the other years in which something `happened` on it, the latest first.
 */
export function daysNamed(
  query: string,
  range: DayRange,
  shown: Day,
  happened: (day: Day) => boolean,
): readonly Day[] {
  const written = writtenDay(fold(query));
  if (!written) return [];
  const inYear = (year: number): Day[] => {
    const day = written.inYear(year);
    return day !== undefined && isWithin(day, range) ? [day] : [];
  };
  if (written.year !== null) return inYear(written.year);
  const [first, last] = [yearOf(range.from), yearOf(range.to)];
  const own = yearOf(shown);
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at).filter((year) => year !== own);
  return [...inYear(own), ...years.flatMap(inYear).filter(happened)];
}

/** The month, the year or the range of days that a query names as a whole, as far as it lies in `range`; undefined when it names none of it. Days without a year are of `shown`'s. */
export function rangeNamed(query: string, range: DayRange, shown: Day): DayRange | undefined {
  const text = fold(query);
  return cutTo(writtenStretch(text) ?? writtenRange(text, yearOf(shown)), range);
}
