import { useMemo, useState } from 'react';
import { facetCounts, FACETS, type Facet, type EventFilter, type FilterSource } from '../events/filter';
import type { EventIndex } from '../events/model';
import type { EventStore } from '../events/store';
import { CONFIDENCES, KINDS, LEGAL_FORCES, TOPICS } from '../events/vocabulary';
import type { Lang } from '../i18n/text';
import type { App } from '../state/app';
import { daysInView, eventsHere, filterSource } from '../state/eventsInView';
import { queryText } from '../state/parameters';
import { useFilterState } from '../ui/useEventsInView';
import { useLoaded } from '../ui/useResource';
import { filterText, valueName } from '../words/filterText';
import './filter.css';

/** Facets whose values are a closed list; the others have those of the record. */
const LISTS: Partial<Record<Facet, readonly string[]>> = {
  kind: KINDS,
  force: LEGAL_FORCES,
  topic: TOPICS,
  confidence: CONFIDENCES,
};
const SHOWN = 7;

/** What can be asked of the record, each value with how many events it would show. */
export function Facets({ app }: { readonly app: App }) {
  const details = useLoaded(app.details);
  const state = useFilterState(app);
  const { record, actions } = app;
  const { lang } = state;
  const text = filterText(lang);
  const here = useMemo(() => eventsHere(record, state), [record, state]);
  const source = useMemo(() => filterSource(record, details), [record, details]);
  return (
    <div className="facets">
      <RangeButton app={app} isRange={state.time.from !== null} lang={lang} />
      <WordsField key={lang} label={text.words} q={state.q} onChange={(q) => actions.setFilter({ q })} />
      {FACETS.map((facet) => (
        <FacetValues
          key={facet}
          facet={facet}
          values={valuesOf(facet, { record, here, filter: state, source, lang })}
          chosen={state[facet]}
          lang={lang}
          onChange={(values) => actions.setFilter({ [facet]: values })}
        />
      ))}
    </div>
  );
}

/** Makes a range of all that the slider covers, whose ends are then moved there, or leaves it. */
function RangeButton({
  app,
  isRange,
  lang,
}: {
  readonly app: App;
  readonly isRange: boolean;
  readonly lang: Lang;
}) {
  const text = filterText(lang);
  const enter = () => {
    const { from, to } = daysInView(app.store.getState(), app.context.bounds);
    app.actions.setRange(from, to);
  };
  return (
    <button type="button" className="text-link" onClick={isRange ? () => app.actions.leaveRange() : enter}>
      {isRange ? text.oneDay : text.chooseRange}
    </button>
  );
}

interface Value {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** What the values are counted in. */
interface CountScope {
  readonly record: EventStore;
  readonly here: readonly EventIndex[];
  readonly filter: EventFilter;
  readonly source: FilterSource;
  readonly lang: Lang;
}

/** The values of a facet, those with the most events first. */
function valuesOf(facet: Facet, { record, here, filter, source, lang }: CountScope): readonly Value[] {
  const counts = facetCounts(here, filter, source, facet);
  const offered = LISTS[facet] ?? [...new Set([...counts.keys(), ...filter[facet]])];
  const named = offered.filter((value) => {
    if (facet !== 'place' || filter.place.includes(value)) return true;
    const { level } = record.gazetteer.get(value);
    return level === 'national' || level === 'province';
  });
  return named
    .map((value) => ({ value, name: valueName(record, facet, value, lang), count: counts.get(value) ?? 0 }))
    .sort((a, b) => b.count - a.count);
}

interface FacetProps {
  readonly facet: Facet;
  readonly values: readonly Value[];
  readonly chosen: readonly string[];
  readonly lang: Lang;
  readonly onChange: (values: readonly string[]) => void;
}

function FacetValues({ facet, values, chosen, lang, onChange }: FacetProps) {
  const text = filterText(lang);
  const [all, setAll] = useState(false);
  const shown = values.filter(({ value }, at) => all || at < SHOWN || chosen.includes(value));
  const hidden = values.length - shown.length;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset className="facet" data-facet={facet}>
      <legend>{text.facet[facet]}</legend>
      {shown.map(({ value, name, count }) => (
        <label key={value} className="facet-value" data-empty={count === 0 || undefined}>
          <input
            type="checkbox"
            value={value}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          <span className="facet-name">{name}</span>
          <span className="facet-count">{count}</span>
        </label>
      ))}
      {(hidden > 0 || all) && values.length > SHOWN && (
        <button type="button" className="text-link" onClick={() => setAll(!all)}>
          {all ? text.fewer : text.more(hidden)}
        </button>
      )}
    </fieldset>
  );
}

interface WordsProps {
  readonly label: string;
  readonly q: string;
  readonly onChange: (q: string) => void;
}

/** The words looked for, as they are typed: the space after a word is kept while the field is in use. */
function WordsField({ label, q, onChange }: WordsProps) {
  const [draft, setDraft] = useState(q);
  return (
    <label className="facet-words">
      <span>{label}</span>
      <input
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={queryText(draft) === q ? draft : q}
        onChange={(event) => {
          setDraft(event.target.value);
          onChange(event.target.value);
        }}
      />
    </label>
  );
}
