import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { dayFromNumber, dayNumber, type Day } from '../time/day';
import type { DayRange } from '../time/span';
import { dayForKey } from './keys';
import { leaveSwipesToPage } from './touch';

interface Props {
  readonly className: string;
  readonly label: string;
  /** What is read out of the day. */
  readonly spoken: string;
  readonly day: Day;
  readonly range: DayRange;
  /** Days on which something happened, ascending. */
  readonly stops: readonly Day[];
  readonly onDay: (day: Day) => void;
  /** Id of the list of days that are marked. */
  readonly list?: string;
  readonly onPointerMove?: (event: PointerEvent<HTMLInputElement>) => void;
  readonly onPointerLeave?: () => void;
}

/** A native slider over the days of a range, with the keys of the timeline. */
export function DaySlider({ spoken, label, day, range, stops, onDay, ...rest }: Props) {
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => leaveSwipesToPage(slider.current!), []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const next = dayForKey(event, day, range, stops);
    if (next === undefined) return;
    event.preventDefault();
    onDay(next);
  };
  return (
    <input
      {...rest}
      ref={slider}
      type="range"
      aria-label={label}
      aria-valuetext={spoken}
      min={dayNumber(range.from)}
      max={dayNumber(range.to)}
      value={dayNumber(day)}
      onChange={(event) => onDay(dayFromNumber(event.currentTarget.valueAsNumber))}
      onKeyDown={onKeyDown}
    />
  );
}
