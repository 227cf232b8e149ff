import { memo } from 'react';
import { useStore } from 'zustand';
import type { App } from '../state/app';
import { spanRange, type SpanId } from '../time/span';
import { RadioChoice } from '../ui/RadioChoice';
import { useLang } from '../ui/useLang';
import { messages } from './messages';
import { spanShown } from '../state/eventsInView';
import { dayOf } from '../state/selectors';
import { dayOnEntering } from './entering';

const SPANS: readonly SpanId[] = ['origins', '2021', 'after', 'all'];

/** Which stretch of the record the slider covers. Choosing one that does not hold the day moves the day into it. */
export const SpanSwitch = memo(function SpanSwitch({ app }: { readonly app: App }) {
  const { store, actions, record, context } = app;
  const text = messages(useLang(app));
  const shown = useStore(store, (state) => spanShown(state, context.bounds));

  const choose = (span: SpanId) => {
    actions.setSpanAll(span === 'all');
    const range = spanRange(span, context.bounds);
    const { dates } = store.getState();
    const day = dayOf(store.getState(), context.bounds);
    const target = dayOnEntering(range, day, record.stopsIn(range, dates));
    if (target !== day) actions.setDay(target);
  };
  const yearsOf = (span: SpanId) => {
    const { from, to } = spanRange(span, context.bounds);
    return span === '2021' ? text.year(span) : text.years(from.slice(0, 4), to.slice(0, 4));
  };
  return (
    <RadioChoice
      className="span-switch"
      optionClass="span-option"
      legend={<legend className="visually-hidden">{text.span}</legend>}
      options={SPANS}
      chosen={shown}
      onChoose={choose}
    >
      {(span) => (span === 'all' ? text.spanAll : yearsOf(span))}
    </RadioChoice>
  );
});
