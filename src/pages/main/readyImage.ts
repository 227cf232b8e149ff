import type { EventStore } from '../../events/store';
import { NATION } from '../../regions/region';
import { SOCIAL_IMAGE, SOCIAL_IMAGES, socialImageName } from '../../export/socialImage';
import type { LinkedImage } from '../../share/dialog/shareContext';
import { OPENING_TIME, type AppState } from '../../state/state';
import { resolveTime } from '../../state/time';
import type { UrlContext } from '../../state/url';
import type { Day } from '../../time/day';

/**
 * The picture that a build with an address holds of `state`: the whole country on the opening day, a key date or a day with
 * an event; undefined for any other view.
 */
export function readyImage(
  record: EventStore,
  context: UrlContext,
  keyDates: readonly Day[],
  state: AppState,
): Omit<LinkedImage, 'alt'> | undefined {
  const { from, to } = resolveTime(state.time, context.bounds);
  const plain =
    from === null && state.region === NATION && state.select.length === 0 && state.dates === 'recorded';
  const pictured =
    to === OPENING_TIME || keyDates.includes(to) || record.index.events.some(({ date }) => date === to);
  if (!plain || !pictured) return undefined;
  const { width, height } = SOCIAL_IMAGE;
  return { src: SOCIAL_IMAGES + socialImageName(state, context), width, height };
}
