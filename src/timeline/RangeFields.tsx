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
}

/** The ends of the range as days that can be typed, and ways to compare them. */
export function RangeFields({ app, lang, ends, field }: Props) {
  const { range } = messages(lang);
  return (
    <div className="range-fields" role="group" aria-label={range.name}>
      <span aria-hidden="true">{range.from}</span>
      <DayField {...field} app={app} label={range.fromField} day={ends.from} onDay={ends.moveFrom} />
      <span aria-hidden="true">{range.to}</span>
      <DayField {...field} app={app} label={range.toField} day={ends.to} edge="to" onDay={ends.moveTo} />
      <CompareSwitch app={app} />
    </div>
  );
}
