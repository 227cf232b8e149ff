import { scaleLinear } from 'd3-scale';
import { monthMarks, type MonthMark } from '../../i18n/monthMarks';
import type { Lang } from '../../i18n/text';
import { clampDay, dayNumber, type Day } from '../../time/day';
import { spanRange, type DayRange, type RecordBounds, type SpanId } from '../../time/span';

/** Share of the width that a span has where several are shown: 2021 holds most of what happened. */
const SHARE: Readonly<Record<Exclude<SpanId, 'all'>, number>> = { origins: 0.2, '2021': 0.62, after: 0.18 };
const SPANS = ['origins', '2021', 'after'] as const;
/** Between two spans, in pixels: there the scale changes. */
const SEAM = 4;
/** Room for a month's name, and least room for a year's, as multiples of the type size. */
const MONTH_ROOM = 2.8;
const YEAR_ROOM = 3;

interface Piece {
  readonly range: DayRange;
  readonly x: (day: Day) => number;
  /** Pixels that a month is wide. */
  readonly month: number;
}

/** Where days lie, in pixels from the left; each span of the record has a scale of its own. */
export interface ChronologyScale {
  readonly width: number;
  readonly range: DayRange;
  readonly pieces: readonly Piece[];
  /** Where one span ends and the next begins, in pixels. */
  readonly seams: readonly { readonly from: number; readonly to: number }[];
  readonly x: (day: Day) => number;
}

/** The scale of `range` over `width` pixels. */
export function chronologyScale(range: DayRange, bounds: RecordBounds, width: number): ChronologyScale {
  const shown = SPANS.map((span) => ({ span, range: spanRange(span, bounds) }))
    .map(({ span, range: whole }) => ({
      span,
      range: {
        from: clampDay(range.from, whole.from, whole.to),
        to: clampDay(range.to, whole.from, whole.to),
      },
      isShown: range.from <= whole.to && range.to >= whole.from,
    }))
    .filter(({ isShown }) => isShown);
  const total = shown.reduce((sum, { span }) => sum + SHARE[span], 0);
  const room = width - SEAM * (shown.length - 1);
  let left = 0;
  const pieces = shown.map(({ span, range: part }): Piece => {
    const wide = (room * SHARE[span]) / total;
    const [from, to] = [dayNumber(part.from), Math.max(dayNumber(part.to), dayNumber(part.from) + 1)];
    const linear = scaleLinear()
      .domain([from, to])
      .range([left, left + wide]);
    left += wide + SEAM;
    return { range: part, x: (d) => linear(dayNumber(d)), month: (wide / (to - from)) * 30.4 };
  });
  const pieceOf = (d: Day) => pieces.find((piece) => d <= piece.range.to) ?? pieces.at(-1)!;
  const seams = pieces.slice(1).map(({ range: { from }, x }) => ({ from: x(from) - SEAM, to: x(from) }));
  return { width, range, pieces, seams, x: (d) => pieceOf(d).x(clampDay(d, range.from, range.to)) };
}

/** A day that is named, in pixels from the left. */
interface AxisMark extends MonthMark {
  readonly x: number;
}

/** Months or quarters where they find room in type of size `em`, else years, as many as do not touch each other. */
export function axisMarks(scale: ChronologyScale, lang: Lang, em = 12): readonly AxisMark[] {
  const [monthRoom, yearRoom] = [MONTH_ROOM * em, YEAR_ROOM * em];
  const marks: AxisMark[] = [];
  for (const piece of scale.pieces) {
    const step = [1, 3].find((months) => piece.month * months >= monthRoom) ?? 12;
    for (const mark of monthMarks(piece.range, step, lang)) {
      const x = piece.x(mark.day);
      const last = marks.at(-1);
      if ((last && x - last.x < yearRoom) || x > scale.width - yearRoom) continue;
      marks.push({ ...mark, x });
    }
  }
  return marks;
}
