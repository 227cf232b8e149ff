import type { EventStore } from '../../events/store';
import { stretchesOf, type Stretch } from '../../events/stretches';
import { capitalise } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import { paintOf, samePaint } from '../../theme/paint';
import { addDays, type Day } from '../../time/day';
import type { DayRange } from '../../time/span';
import { statusText } from '../../words/statusText';
import { paintedBox } from '../cartography/look';
import type { Node } from '../scene/scene';
import { widestText } from '../text/measure';
import type { ChartArea } from './model';

/** How a place looks through some days, stretch by stretch. */
export function shownStretches(
  record: EventStore,
  adcode: Adcode,
  { from, to }: DayRange,
): readonly Stretch[] {
  return stretchesOf(record, adcode, {
    starts: [from, ...record.stopsIn({ from: addDays(from, 1), to })],
    to,
    isSame: (before, after) => samePaint(paintOf(before), paintOf(after)),
  });
}

/** A band in the colours of the map, with the words of each stretch where they have room. */
export function bandNodes(
  { record, lang }: { readonly record: EventStore; readonly lang: Lang },
  stretches: readonly Stretch[],
  { x, box, em, slack }: ChartArea & { readonly x: (d: Day) => number },
): readonly Node[] {
  return stretches.flatMap(({ from, to, status }): readonly Node[] => {
    const paint = paintOf(status);
    const place = { ...box, x: x(from), width: x(addDays(to, 1)) - x(from) };
    const words = capitalise(statusText(status, { gazetteer: record.gazetteer, lang, near: from }).status);
    const fits = widestText(words, em, 'sans', { lang, slack }) + em <= place.width;
    return [
      ...paintedBox(paint, place, { stroke: 'muted', strokeWidth: em / 16 }),
      ...(fits
        ? [
            {
              kind: 'text',
              text: words,
              x: place.x + em / 2,
              y: place.y + place.height / 2 + 0.36 * em,
              style: { face: 'map', size: em, fill: paint.fill.label },
              halo: { colour: paint.fill.colour, width: em / 3 },
            } as const,
          ]
        : []),
    ];
  });
}
