import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { Lang } from '../i18n/text';
import type { App } from '../state/app';
import type { Day } from '../time/day';
import { Announcer } from './Announcer';
import { connectPlayback } from './connectPlayback';
import { DatesMenu } from './DatesMenu';
import { DayField } from './DayField';
import { Readout } from './Readout';
import { dayShown } from './shown';
import { SpanSwitch } from './SpanSwitch';
import { EventButton, PlayButton } from './StepButtons';
import { Track } from './Track';
import './timeline.css';
import './track.css';

/** What was wrong with a day typed; it is gone once the day or the language is another. */
interface Message {
  readonly text: string;
  readonly lang: Lang;
  readonly day: Day;
}

/** Everything that moves the day: play, events, a typed date, the span, and the slider over its days. */
export function Timeline({ app }: { readonly app: App }) {
  const lang = useStore(app.store, (state) => state.lang);
  const day = useStore(app.store, (state) => dayShown(state, app.context.bounds));
  const [pointed, setPointed] = useState<Day | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const messageId = useId();
  useEffect(() => connectPlayback(app, window), [app]);
  const shown = message?.lang === lang && message.day === day ? message.text : null;
  return (
    <div className="timeline">
      <div className="timeline-body">
        <div className="timeline-controls">
          <div className="timeline-steps">
            <PlayButton app={app} />
            <EventButton app={app} to="previous" />
            <DayField
              app={app}
              invalid={shown !== null}
              messageId={messageId}
              onMessage={(text) => {
                setMessage(text === null ? null : { text, lang, day });
              }}
            />
            <EventButton app={app} to="next" />
          </div>
          {shown === null ? (
            <Readout app={app} pointed={pointed} />
          ) : (
            <p className="timeline-message" id={messageId}>
              {shown}
            </p>
          )}
          <div className="timeline-choice">
            <SpanSwitch app={app} />
            <DatesMenu app={app} />
          </div>
        </div>
        <Track app={app} pointed={pointed} onPoint={setPointed} />
        <Announcer app={app} message={shown} />
      </div>
    </div>
  );
}
