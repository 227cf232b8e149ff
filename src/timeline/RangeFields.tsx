import { useRef, type RefObject } from 'react';
import type { Lang } from '../i18n/text';
import type { App } from '../state/app';
import { CompareSwitch } from './CompareSwitch';
import { DayField, type Said } from './DayField';
import type { Ends } from './ends';
import { messages } from './messages';

interface Props {
  readonly app: App;
  readonly lang: Lang;
  readonly ends: Ends & { readonly from: NonNullable<Ends['from']> };
  readonly field: Said;
  /** The field of the first day. */
  readonly first: RefObject<HTMLInputElement | null>;
}

/** The ends of the range as days that can be typed, one after the other or both at once, and ways to compare them. An end typed beyond the other takes it along. */
export function RangeFields({ app, lang, ends, field, first }: Props) {
  const { range } = messages(lang);
  const { from, to, setRange } = ends;
  const last = useRef<HTMLInputElement>(null);
  const common = { ...field, app, onRange: setRange };
  return (
    <div className="range-fields" role="group" aria-label={range.name}>
      <span aria-hidden="true">{range.from}</span>
      <DayField
        {...common}
        label={range.fromField}
        day={from}
        onDay={(day) => setRange(day, day > to ? day : to)}
        onEnter={() => last.current?.focus()}
        input={first}
      />
      <span aria-hidden="true">{range.to}</span>
      <DayField
        {...common}
        label={range.toField}
        day={to}
        edge="to"
        onDay={(day) => setRange(day < from ? day : from, day)}
        input={last}
      />
      <CompareSwitch app={app} />
    </div>
  );
}
