import type { EventStore } from '../../events/store';
import { NATION } from '../../regions/region';
import { fileName } from '../../words/fileName';
import { sizeName, presetSize } from '../../export/size';
import { OPENING_TIME, type AppState } from '../../state/state';
import { resolveTime } from '../../state/time';
import type { UrlContext } from '../../state/url';
import type { Day } from '../../time/day';

const SIZE = presetSize('og');

/** A picture that stands ready below the site's root. */
export interface ReadyImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The picture that a build with an address holds of `state`: the whole country on the opening day, a key date or a day with
 * an event; undefined for any other view.
 */
export function readyImage(
  record: EventStore,
  context: UrlContext,
  keyDates: readonly Day[],
  state: AppState,
): ReadyImage | undefined {
  const { from, to } = resolveTime(state.time, context.bounds);
  const plain =
    from === null && state.region === NATION && state.select.length === 0 && state.dates === 'recorded';
  const pictured =
    to === OPENING_TIME || keyDates.includes(to) || record.index.events.some(({ date }) => date === to);
  if (!plain || !pictured) return undefined;
  const src = `figure/og/${fileName(state, context, { theme: 'light', size: sizeName(SIZE) }, 'png')}`;
  return { src, width: SIZE.width, height: SIZE.height };
}
