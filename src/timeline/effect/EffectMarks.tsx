import { useState, type KeyboardEvent } from 'react';
import { chartText } from '../../drawing/chart/text';
import type { EventIndex } from '../../events/model';
import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { NATION } from '../../regions/region';
import type { App } from '../../state/app';
import { eventName } from '../../words/parts';
import { markForKey } from './markForKey';

/** An act on a line: where it lies, in CSS pixels, and the line's value there in words. */
export interface MarkPlace {
  readonly event: EventIndex;
  readonly left: number;
  readonly top: number;
  readonly text: string;
}

interface Props {
  readonly app: App;
  readonly marks: readonly MarkPlace[];
  readonly lang: Lang;
}

/** The acts on the line, one stop of the keyboard: each is named, outlines its place on the map and opens its card. */
export function EffectMarks({ app, marks, lang }: Props) {
  const [current, setCurrent] = useState(0);
  const [pointed, setPointed] = useState<MarkPlace | null>(null);
  const stop = Math.min(current, marks.length - 1);
  const point = (mark: MarkPlace | null) => {
    setPointed(mark);
    const place = mark?.event.adcode ?? null;
    app.actions.hover(place === NATION ? null : place);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = markForKey(event.key, stop, marks.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  if (marks.length === 0) return null;
  return (
    <div role="toolbar" aria-label={chartText(lang).strip.marks} onKeyDown={onKeyDown}>
      {marks.map((mark, i) => {
        const name = mark.text + LANGUAGES[lang].semicolon + eventName(mark.event, lang);
        return (
          <button
            key={mark.event.id}
            type="button"
            className="effect-mark"
            style={{ left: mark.left, top: mark.top }}
            tabIndex={i === stop ? 0 : -1}
            aria-label={name}
            onFocus={() => {
              setCurrent(i);
              point(mark);
            }}
            onBlur={() => point(null)}
            onPointerEnter={() => point(mark)}
            onPointerLeave={() => point(null)}
            onClick={() => app.actions.openEvent(mark.event.id)}
          />
        );
      })}
      {pointed && (
        <span className="effect-tip" style={{ left: pointed.left, top: pointed.top }} aria-hidden="true">
          {eventName(pointed.event, lang)}
        </span>
      )}
    </div>
  );
}
