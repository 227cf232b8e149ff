import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { formatDay } from '../i18n/format';
import type { Lang } from '../i18n/text';
import type { App } from '../state/app';
import type { Day } from '../time/day';
import { Announcer } from './Announcer';
import { connectPlayback } from './connectPlayback';
import { DayField, type Said } from './DayField';
import { useEnds, type Ends } from './ends';
import type { Message } from './message';
import { messages } from './messages';
import { RangeFields } from './RangeFields';
import { SpanSwitch } from './SpanSwitch';
import { EventButton, PlayButton } from './StepButtons';
import { Track } from './Track';
import { TrackKey } from './TrackKey';
import './heights.css';
import './timeline.css';
import './track.css';

/** Everything that moves the day: play, events, a typed date, the span, and the slider over its days; or the ends of a range. */
export function Timeline({ app }: { readonly app: App }) {
  const lang = useStore(app.store, (state) => state.lang);
  const ends = useEnds(app);
  const { from, to: day } = ends;
  const [pointed, setPointed] = useState<Day | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const messageId = useId();
  useEffect(() => connectPlayback(app, window), [app]);
  const shown = message?.lang === lang && [from, day].includes(message.day) ? message : null;
  const field: Said = {
    invalid: shown?.isError ?? false,
    messageId,
    onMessage: (said) => setMessage(said && { ...said, lang }),
  };
  return (
    <div className="timeline">
      <div className="timeline-body">
        <div className="timeline-controls">
          {from === null ? (
            <DayControls app={app} lang={lang} ends={ends} field={field} />
          ) : (
            <RangeFields app={app} lang={lang} ends={{ ...ends, from }} field={field} />
          )}
          {shown === null ? (
            <TrackKey lang={lang} />
          ) : (
            <p className="timeline-message" id={messageId} data-error={shown.isError}>
              {shown.text}
            </p>
          )}
          <div className="timeline-spans">
            <SpanSwitch app={app} />
            <RangeButton ends={ends} lang={lang} />
          </div>
        </div>
        <Track app={app} ends={ends} pointed={pointed} onPoint={setPointed} />
        <Announcer app={app} message={shown?.text ?? null} />
      </div>
    </div>
  );
}

interface ControlsProps {
  readonly app: App;
  readonly lang: Lang;
  readonly ends: Ends;
  readonly field: Said;
}

/** What moves a single day. */
function DayControls({ app, lang, ends, field }: ControlsProps) {
  const text = messages(lang);
  return (
    <div className="timeline-steps">
      <PlayButton app={app} />
      <EventButton app={app} to="previous" />
      <DayField {...field} app={app} label={text.dateField} day={ends.to} onDay={ends.moveTo} />
      <EventButton app={app} to="next" />
    </div>
  );
}

/** The one way into a range and back to a single day: it stays where it is, with the keyboard on it. */
function RangeButton({ ends, lang }: Pick<ControlsProps, 'ends' | 'lang'>) {
  const { enter, leave } = messages(lang).range;
  const isRange = ends.from !== null;
  return (
    <button
      type="button"
      className="time-button range-toggle"
      onClick={isRange ? ends.leaveRange : ends.enterRange}
    >
      {isRange ? leave(formatDay(ends.to, lang, 'short')) : enter}
    </button>
  );
}
