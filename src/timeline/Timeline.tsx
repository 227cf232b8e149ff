import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { App } from '../state/app';
import type { Day } from '../time/day';
import { Announcer } from './Announcer';
import { connectPlayback } from './connectPlayback';
import { DayField } from './DayField';
import type { Message } from './message';
import { dayShown } from './shown';
import { SpanSwitch } from './SpanSwitch';
import { EventButton, PlayButton } from './StepButtons';
import { Track } from './Track';
import { TrackKey } from './TrackKey';
import './timeline.css';
import './track.css';

/** Everything that moves the day: play, events, a typed date, the span, and the slider over its days. */
export function Timeline({ app }: { readonly app: App }) {
  const lang = useStore(app.store, (state) => state.lang);
  const day = useStore(app.store, (state) => dayShown(state, app.context.bounds));
  const [pointed, setPointed] = useState<Day | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const messageId = useId();
  useEffect(() => connectPlayback(app, window), [app]);
  const shown = message?.lang === lang && message.day === day ? message : null;
  return (
    <div className="timeline">
      <div className="timeline-body">
        <div className="timeline-controls">
          <div className="timeline-steps">
            <PlayButton app={app} />
            <EventButton app={app} to="previous" />
            <DayField
              app={app}
              invalid={shown?.isError ?? false}
              messageId={messageId}
              onMessage={(said) => {
                setMessage(said && { ...said, lang });
              }}
            />
            <EventButton app={app} to="next" />
          </div>
          {shown === null ? (
            <TrackKey lang={lang} />
          ) : (
            <p className="timeline-message" id={messageId} data-error={shown.isError}>
              {shown.text}
            </p>
          )}
          <SpanSwitch app={app} />
        </div>
        <Track app={app} pointed={pointed} onPoint={setPointed} />
        <Announcer app={app} message={shown?.text ?? null} />
      </div>
    </div>
  );
}
