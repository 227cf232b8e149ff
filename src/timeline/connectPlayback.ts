import type { App } from '../state/app';
import { createPlayback, type Schedule } from '../time/playback';
import { rangeShown } from '../state/eventsInView';
import { dayOf } from '../state/selectors';

/** Marks the button that starts and stops: what is done on it is no other hand on the page. */
export const PLAY_BUTTON = 'data-play';

const timeout: Schedule = (run, ms) => {
  const id = setTimeout(run, ms);
  return () => {
    clearTimeout(id);
  };
};

/** True for a press of the play button itself, which stops by its own click. */
function pressesPlay(event: Event): boolean {
  const onButton = event.target instanceof Element && event.target.closest(`[${PLAY_BUTTON}]`) !== null;
  return onButton && (event.type === 'pointerdown' || ['Enter', ' '].includes((event as KeyboardEvent).key));
}

/**
 * Plays the span's event days while the state says `playing`, and stops at the end, on any key, press or wheel anywhere
 * in `page`, when nobody sees the page any more, and when the reader's device asks for less motion. Returns what disconnects it.
 */
export function connectPlayback(app: App, page: EventTarget, schedule: Schedule = timeout): () => void {
  const { store, actions, record, context, env } = app;
  const halt = () => {
    actions.setPlaying(false);
  };
  const playback = createPlayback({
    stops: () => record.stopsIn(rangeShown(store.getState(), context.bounds), store.getState().dates),
    now: () => dayOf(store.getState(), context.bounds),
    onStep: actions.playTo,
    onEnd: halt,
    schedule,
  });
  const onInput = (event: Event) => {
    if (!pressesPlay(event)) halt();
  };
  // The document is hidden at this event, or comes back from there: it does not play then either.
  const inputs = ['pointerdown', 'keydown', 'wheel', 'visibilitychange'];
  const ignore = () => {
    for (const type of inputs) page.removeEventListener(type, onInput, { capture: true });
  };
  const listen = () => {
    for (const type of inputs) page.addEventListener(type, onInput, { capture: true, passive: true });
  };
  const follow = (playing: boolean) => {
    if (playing && env.getState().reducedMotion) halt();
    else if (playing) {
      listen();
      playback.start();
    } else {
      playback.stop();
      ignore();
    }
  };
  const unfollow = store.subscribe((state) => state.playing, follow, { fireImmediately: true });
  const unwatch = env.subscribe(({ reducedMotion }) => {
    if (reducedMotion) halt();
  });
  return () => {
    unfollow();
    unwatch();
    playback.stop();
    ignore();
  };
}
