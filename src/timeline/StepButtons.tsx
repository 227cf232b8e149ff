import { memo } from 'react';
import { useStore } from 'zustand';
import type { App } from '../state/app';
import { nextStop, previousStop } from '../time/playback';
import { PLAY_BUTTON } from './connectPlayback';
import { messages } from './messages';
import { rangeShown } from '../state/eventsInView';
import { dayOf } from '../state/selectors';
import { useLang } from '../ui/useLang';

/** Drawn in a box of 16 by 16. */
const ICONS = {
  play: 'M4 2.5v11l9-5.5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
} as const;

function Icon({ name }: { readonly name: keyof typeof ICONS }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} fill="currentColor" />
    </svg>
  );
}

/** Starts and stops the playback; where less motion is asked for, each press goes one event further. */
export const PlayButton = memo(function PlayButton({ app }: { readonly app: App }) {
  const { store, actions, record, context } = app;
  const text = messages(useLang(app));
  const playing = useStore(store, (state) => state.playing);
  const still = useStore(app.env, (env) => env.reducedMotion);

  const onClick = () => {
    if (!still) {
      actions.setPlaying(!playing);
      return;
    }
    const state = store.getState();
    const stops = record.stopsIn(rangeShown(state, context.bounds), state.dates);
    const target = nextStop(stops, dayOf(state, context.bounds)) ?? stops[0];
    if (target !== undefined) actions.stepTo(target);
  };
  return (
    <button type="button" className="time-button play-button" {...{ [PLAY_BUTTON]: '' }} onClick={onClick}>
      <Icon name={playing ? 'pause' : 'play'} />
      <span className="time-button-name">{playing ? text.pause : still ? text.playStep : text.play}</span>
    </button>
  );
});

/** To the previous or next event of the whole record; the span follows. At its end it stays in reach but does nothing. */
export function EventButton({ app, to }: { readonly app: App; readonly to: 'previous' | 'next' }) {
  const { actions, record, context } = app;
  const text = messages(useLang(app));
  const dates = useStore(app.store, (state) => state.dates);
  const day = useStore(app.store, (state) => dayOf(state, context.bounds));
  const find = to === 'next' ? nextStop : previousStop;
  const target = find(record.stopsIn(context.bounds, dates), day);
  return (
    <button
      type="button"
      className="time-button event-button"
      data-to={to}
      aria-label={text[to]}
      title={text[to]}
      aria-disabled={target === undefined}
      onClick={() => {
        if (target !== undefined) actions.stepTo(target);
      }}
    >
      <span className="time-button-name">{to === 'next' ? text.later : text.earlier}</span>
    </button>
  );
}
