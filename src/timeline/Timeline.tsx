import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { formatDay } from '../i18n/format';
import type { Lang } from '../i18n/text';
import type { App } from '../state/app';
import type { Day } from '../time/day';
import { Announcer } from './Announcer';
import { connectPlayback } from './connectPlayback';
import { DayField, type Message, type Said } from './DayField';
import { useEnds, type Ends } from './ends';
import { messages } from './messages';
import { RangeFields } from './RangeFields';
import { SpanSwitch } from './SpanSwitch';
import { EventButton, PlayButton } from './StepButtons';
import { Track } from './Track';
import { TrackKey } from './TrackKey';
import { useLang } from '../ui/useLang';
import './timeline.css';
import './track.css';

/** Everything that moves the day: play, events, a typed date, the span, and the slider over its days; or the ends of a range. */
export function Timeline({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const ends = useEnds(app);
  const { from, to: day } = ends;
  const [pointed, setPointed] = useState<Day | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const messageId = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => connectPlayback(app, window), [app]);
  const ofField = { from: from ?? day, to: day };
  const shown = message?.lang === lang && message.day === ofField[message.edge] ? message : null;
  const field: Said = {
    invalid: shown?.isError ? shown.edge : null,
    messageId,
    onMessage: (said) => setMessage(said && { ...said, lang }),
  };
  const onEnter = () => {
    first.current?.focus();
    field.onMessage({ text: messages(lang).range.hint, edge: 'to', day, isError: false });
  };
  return (
    <div className="timeline">
      <div className="timeline-body">
        <div className="timeline-controls">
          {from === null ? (
            <DayControls app={app} lang={lang} ends={ends} field={field} />
          ) : (
            <RangeFields app={app} lang={lang} ends={{ ...ends, from }} field={field} first={first} />
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
            <RangeButtons ends={ends} lang={lang} onEnter={onEnter} />
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
      <DayField
        {...field}
        app={app}
        label={text.dateField}
        day={ends.to}
        onDay={ends.moveTo}
        onRange={ends.setRange}
      />
      <EventButton app={app} to="next" />
    </div>
  );
}

interface RangeButtonsProps extends Pick<ControlsProps, 'ends' | 'lang'> {
  /** Called once the fields of a range have come in place of these ways into it. */
  readonly onEnter: () => void;
}

/** The ways into a range, and the way back to a single day. */
function RangeButtons({ ends, lang, onEnter }: RangeButtonsProps) {
  const { range, compare } = messages(lang);
  const className = 'time-button range-toggle';
  if (ends.from !== null)
    return (
      <button type="button" className={className} onClick={ends.leaveRange}>
        {range.leave(formatDay(ends.to, lang, 'short'))}
      </button>
    );
  const enter = (show: () => void) => () => {
    flushSync(show);
    onEnter();
  };
  return (
    <>
      <button type="button" className={className} onClick={enter(ends.enterRange)}>
        {range.enter}
      </button>
      <button type="button" className={className} onClick={enter(ends.enterComparison)}>
        {compare.enter}
      </button>
    </>
  );
}
