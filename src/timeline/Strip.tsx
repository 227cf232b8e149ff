import { memo } from 'react';
import type { AxisLabel } from './axis';
import type { Column } from './density';
import type { Landmark } from './landmarks';
import type { DayScale } from './scale';
import type { DeadlineMark, Tick, TickKind } from './ticks';

interface StripProps {
  readonly scale: DayScale;
  /** Height of the part above the track's line, in pixels. */
  readonly height: number;
  /** How much of it, at the top, is for names of days and deadlines. */
  readonly marks: number;
  readonly ticks: readonly Tick[];
  readonly deadlines: readonly DeadlineMark[];
  readonly density: readonly Column[];
  readonly labels: readonly AxisLabel[];
  readonly landmarks: readonly Landmark[];
}

/** Height of a tick as a share of the room for ticks: the stronger the act the taller, so that colour does not say it alone. */
const TALLNESS: Readonly<Record<TickKind, number>> = {
  'left-out': 0.3,
  other: 0.3,
  encouraged: 0.4,
  signalled: 0.5,
  drafted: 0.62,
  ordered: 0.8,
  enforced: 1,
};
const DIAMOND = 4;
/** Height of a row of names of days, over the deadlines' diamonds. */
const NAMES = 13;
/** Room below the line: the slider's knob, and under it the words of the axis. */
const AXIS = 28;

/** What lies under the slider: the density of events, one tick for each event day, the deadlines, and the axis. */
export const Strip = memo(function Strip(props: StripProps) {
  const { scale, height, marks, ticks, deadlines, density, labels, landmarks } = props;
  const room = height - marks;
  const diamond = marks - DIAMOND - 2;
  // The shorter lie in front, so that none is hidden by a neighbour.
  const shortLast = [...ticks].sort((a, b) => TALLNESS[b.kind] - TALLNESS[a.kind]);
  return (
    <svg className="strip" width={scale.width} height={height + AXIS} aria-hidden="true" focusable="false">
      {density.map((column) => (
        <rect
          key={column.x}
          className="strip-density"
          x={column.x}
          y={height - column.height}
          width={column.width}
          height={column.height}
        />
      ))}
      <line className="strip-line" x1={0} x2={scale.width} y1={height} y2={height} />
      {labels.map(({ day, x, text, isYear }) => (
        <g key={day} className={isYear ? 'strip-label strip-label-year' : 'strip-label'}>
          <line x1={x} x2={x} y1={height} y2={height + 5} />
          <text x={x + 3} y={height + AXIS - 3}>
            {text}
          </text>
        </g>
      ))}
      {deadlines.map(({ day }) => (
        <g key={day} className="strip-deadline" data-day={day}>
          <line x1={scale.x(day)} x2={scale.x(day)} y1={diamond + DIAMOND} y2={height} />
          <path
            d={`M${scale.x(day)} ${diamond - DIAMOND}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}l${-DIAMOND} ${-DIAMOND}z`}
          />
        </g>
      ))}
      {shortLast.map(({ day, kind }) => (
        <rect
          key={day}
          className={`strip-tick strip-tick-${kind}`}
          data-day={day}
          x={scale.x(day) - 1}
          y={height - room * TALLNESS[kind]}
          width={2}
          height={room * TALLNESS[kind]}
        />
      ))}
      {landmarks.map(({ day, x, text }) => (
        <g key={day} className="strip-landmark" data-day={day}>
          <line x1={scale.x(day)} x2={scale.x(day)} y1={1} y2={height} />
          <text x={x} y={NAMES - 2}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
});
