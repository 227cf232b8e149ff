import type { AppState } from '../../state/state';
import { resolveTime } from '../../state/time';
import type { UrlContext } from '../../state/url';
import { parseDay, type Day } from '../../time/day';
import type { Report } from './stateOf';

/** The days of a storyboard; each fault is reported. */
export function storyboardDays(
  dates: readonly string[],
  { bounds }: UrlContext,
  report: Report,
): readonly Day[] {
  const days = dates.flatMap((text) => {
    const day = parseDay(text);
    if (day === undefined) report('storyboard', `${text} is not a day of the calendar`);
    else if (day < bounds.from || day > bounds.to) {
      report('storyboard', `${text} lies outside the record, which runs from ${bounds.from} to ${bounds.to}`);
    } else return [day];
    return [];
  });
  if (days.some((day, i) => i > 0 && day <= days[i - 1]!)) report('storyboard', 'days must rise');
  return days;
}

/** First and last day of an animation; the event days between them become its frames. */
export function frameDays(state: AppState, { bounds }: UrlContext, report: Report): readonly Day[] {
  const { from, to } = resolveTime(state.time, bounds);
  if (from === null) {
    report('animation', 'needs a range: state: { time: 2021-05-21..2021-06-30 }');
    return [];
  }
  return [from, to];
}
