import { facetCounts, NO_FILTER, type Facet } from '../../events/filter';
import { fold } from '../../events/fold';
import { wordsOf } from '../../events/fullText';
import type { RecordDetails } from '../../events/model';
import type { EventStore } from '../../events/store';
import { appText } from '../../words/appText';
import { LANGS, type Lang } from '../../i18n/text';
import { filterSource } from '../../state/eventsInView';
import { filterText, valueName } from '../../words/filterText';
import { searchText } from './messages';
import { optionTo, type SearchOption, type Target } from './options';
import { isWholeWord, scorer } from './rank';

/** Facets whose values are words of the record's own, which nothing else that is found is called. */
const NAMED_FACETS = ['kind', 'topic', 'force'] as const;

/** What the record can be asked, with the words that it is called by in both languages. */
interface NamedValue {
  readonly option: SearchOption;
  readonly words: readonly string[];
}

/** The option that opens the table of the events of one value of a facet. */
function valueOption(
  { facet, value, count }: { readonly facet: Facet; readonly value: string; readonly count: number },
  record: EventStore,
  lang: Lang,
): SearchOption {
  const kind = filterText(lang).facet[facet];
  const said = { key: `${facet} ${value}`, kind, text: valueName(record, facet, value, lang) };
  return optionTo({ to: 'filter', filter: { [facet]: [value] }, count }, said, record, lang);
}

/** The tabs with the whole record, each called by its name and by what it answers. */
function namedTabs(record: EventStore, lang: Lang): readonly NamedValue[] {
  const named = (tab: 'table' | 'timeline', target: Target): NamedValue => {
    const said = { key: `tab ${tab}`, kind: searchText(lang).kind.view, text: appText(lang).tabs[tab] };
    const words = LANGS.flatMap((each) => [appText(each).tabs[tab], ...searchText(each).tabWords[tab]]);
    return { option: optionTo(target, said, record, lang), words: words.map(fold) };
  };
  return [
    named('table', { to: 'filter', filter: NO_FILTER, count: record.index.events.length }),
    named('timeline', { to: 'timeline' }),
  ];
}

/** What the record can be asked for by name, whatever the query: the values of a filter, then the tabs with it all. */
export function namedValues(record: EventStore, details: RecordDetails, lang: Lang): readonly NamedValue[] {
  const source = filterSource(record, details);
  const values = NAMED_FACETS.flatMap((facet) =>
    [...facetCounts(record.index.events, NO_FILTER, source, facet)].map(([value, count]) => ({
      option: valueOption({ facet, value, count }, record, lang),
      words: [
        ...LANGS.map((each) => fold(valueName(record, facet, value, each))),
        value.replaceAll('-', ' '),
      ],
    })),
  );
  return [...values, ...namedTabs(record, lang)];
}

/** The options for those of `values` that the query names by whole words, but for words that only ask and join. */
export function valueOptions(query: string, values: readonly NamedValue[]): readonly SearchOption[] {
  const score = scorer(wordsOf(query).join(' '));
  return values.filter(({ words }) => isWholeWord(score([...words]))).map(({ option }) => option);
}
