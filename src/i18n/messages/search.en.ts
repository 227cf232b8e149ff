/** The search field and its results. */
export const en = {
  label: 'Search',
  placeholder: 'Search events, places, dates …',
  close: 'Close the search',
  results: 'Results',
  loading: 'Loading the index …',
  failed: 'The search index could not be loaded.',
  retry: 'Try again',
  nothing: (query: string) => `Nothing found for “${query}”. English, Chinese and pinyin without tones work.`,
  found: (n: number) => (n === 1 ? '1 result' : `${n} results`),
  kind: {
    event: 'Event',
    place: 'Place',
    company: 'Company',
    issuer: 'Issuer',
    document: 'Document',
    fact: 'The article says',
    day: 'Date',
  },
  events: (n: number) => (n === 0 ? 'nothing on record' : n === 1 ? '1 event' : `${n} events`),
  shortcut: 'Press / to search',
};
