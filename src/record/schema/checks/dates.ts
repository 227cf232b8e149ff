import { parseDay } from '../../../time/day';
import { textAt } from '../loose';
import type { Check, Entry, Report } from './check';

const ORDER = ['announcedOn', 'effectiveOn', 'deadlineOn'] as const;

function checkOrder(entry: Entry, report: Report): void {
  const given = ORDER.map((key) => ({ key, day: textAt(entry.value, key) })).filter(
    ({ day }) => day !== undefined && parseDay(day) !== undefined,
  );
  const broken = given.findIndex(({ day }, index) => index > 0 && day! < given[index - 1]!.day!);
  const reason = textAt(entry.value, 'dateOrderException');
  if (broken > 0 && reason === undefined) {
    const { key } = given[broken]!;
    const message = `is before ${given[broken - 1]!.key}: correct it, or give the reason in dateOrderException`;
    report(entry, [...entry.path, key], message);
  }
  if (broken < 0 && reason !== undefined) {
    report(entry, [...entry.path, 'dateOrderException'], 'the dates are in order: remove this field');
  }
}

/** Times go with precision minute, deadlines with their kind, and dates in order unless a reason is given. */
export const checkDates: Check = ({ events }, report) => {
  for (const entry of events) {
    const at = (key: string) => textAt(entry.value, key);
    const minute = at('datePrecision') === 'minute';
    if (minute && at('time') === undefined) {
      report(entry, [...entry.path, 'time'], 'is missing; datePrecision minute needs a time');
    }
    if (!minute && at('time') !== undefined) {
      report(entry, [...entry.path, 'time'], 'a time needs datePrecision: minute');
    }
    if (at('deadlineOn') !== undefined && at('deadlineKind') === undefined) {
      const message =
        'is missing; a deadline needs its kind (shutdown, clean-up, reporting, inspection, comment-period)';
      report(entry, [...entry.path, 'deadlineKind'], message);
    }
    if (at('deadlineKind') !== undefined && at('deadlineOn') === undefined) {
      report(entry, [...entry.path, 'deadlineOn'], 'is missing; deadlineKind needs the day');
    }
    checkOrder(entry, report);
  }
};
