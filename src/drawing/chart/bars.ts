import type { Point } from '../../series/run';
import { firstDay, nextMonth, type Month } from '../../time/month';
import type { Node } from '../scene/scene';
import { dashed, HASH_COLOUR, label, type Frame } from './plot';
import { valueText } from './text';

/** One month of bars; `silent` where nothing was reported, which is no zero. */
export interface Bar extends Point<Month> {
  readonly silent: boolean;
}

/** Bars of months; where nothing was reported an empty dashed one, where nothing is known none. */
export function barNodes({ x, y, em, box }: Frame, bars: readonly Bar[]): readonly Node[] {
  return bars.flatMap(({ at, value, silent }): readonly Node[] => {
    const [left, right] = [x(firstDay(at)), x(firstDay(nextMonth(at)))];
    const gap = (right - left) * 0.08;
    const place = (top: number) => ({
      x: left + gap,
      y: top,
      width: right - left - 2 * gap,
      height: box.y + box.height - top,
    });
    if (silent)
      return [
        {
          kind: 'rect',
          box: place(box.y + box.height - 2 * em),
          style: dashed(em),
        },
      ];
    return value === null ? [] : [{ kind: 'rect', box: place(y(value)), style: { fill: HASH_COLOUR } }];
  });
}

/** Values over the highest bar, and over the last that has one. */
export function barLabels({ x, y, em }: Frame, bars: readonly Bar[]): readonly Node[] {
  const known = bars.filter(({ value }) => value !== null);
  const most = known.reduce<Bar | undefined>(
    (best, bar) => (best && best.value! >= bar.value! ? best : bar),
    undefined,
  );
  const named = [...new Set([most, known.at(-1)])].filter((bar) => bar !== undefined);
  return named.map(({ at, value }) =>
    label(valueText(value!), (x(firstDay(at)) + x(firstDay(nextMonth(at)))) / 2, y(value!) - em / 3, {
      size: em,
      anchor: 'middle',
      face: 'bold',
      fill: 'ink',
    }),
  );
}
