import { plural } from '../plural';

/** Asking the record: filter, table and list of sources. */
export const en = {
  filter: 'Filter',
  clear: 'Clear',
  clearAll: 'Clear the filter',
  without: (name: string) => `Without: ${name}`,
  chooseRange: 'Choose a range of days',
  oneDay: 'Back to one day',
  wholeRecord: (n: number) => `All ${n} events of the record`,
  outside: (n: number, all: number, days: string) =>
    `${n} of ${all}; the ${all - n === 1 ? 'other lies' : 'others lie'} outside ${days}`,
  daysBetween: (from: string, to: string) => `${from} to ${to}`,
  showAll: (n: number) => `Show all ${n}`,
  more: (n: number) => `${n} more`,
  fewer: 'Fewer',
  words: 'Words in title, summary, notes or sources',
  facet: {
    kind: 'What was done',
    force: 'Force',
    topic: 'Topic',
    confidence: 'Certainty',
    place: 'Place',
    issuer: 'Who acted',
  },
  quoted: (text: string) => `“${text}”`,
  match: (n: number, all: number) =>
    `${n} of ${plural(all, 'event', 'events')} ${n === 1 ? 'matches' : 'match'}; map and headline are not filtered`,
  events: (n: number) => plural(n, 'event', 'events'),
  headline: (subject: string | null, events: string, stretch: string) =>
    `${subject === null ? '' : `${subject}: `}${events}${stretch}`,
  stretch: {
    whole: '',
    year: (year: string) => ` in ${year}`,
    years: (from: string, to: string) => `, ${from} to ${to}`,
    days: (from: string, to: string) => `, ${from} to ${to}`,
    busiest: (n: number, year: string) => `, ${n} of them in ${year}`,
  },
  csv: {
    /** Null while the number is not known yet. */
    button: (rows: number | null) => (rows === null ? 'CSV' : `CSV (${rows})`),
    label: (button: string) => `${button}: make a file of these events`,
    made: (name: string, rows: number) => `${name} made, ${plural(rows, 'row', 'rows')}.`,
    blocked: {
      refused:
        'The page that this one stands in allows no downloads: open the address of this page in a new tab.',
      doubtful:
        'If no file arrives, the page that this one stands in, or was opened from, may block downloads: open the address of this page in a new tab.',
    },
    failed: (reason: string) => `No file was made (${reason}). Try again.`,
  },
  closeCard: 'Close the event',
  openEvent: 'Open event',
  nothing: 'No event answers this. Take away a part of the filter, or choose a longer time.',
  table: {
    caption: 'Events, one a row',
    columns: {
      date: 'Date',
      place: 'Place',
      what: 'What',
      force: 'Force',
      confidence: 'Certainty',
      source: 'Best source',
    },
    sort: (column: string) => `Sort by ${column}`,
    others: (n: number) => `+${n}`,
    totals: (shown: number, all: number) => `${shown} of ${plural(all, 'event', 'events')}`,
    provinces: (n: number, nation: boolean) =>
      `${plural(n, 'province', 'provinces')}${nation ? ' and the nation' : ''}`,
    orders: (n: number) => plural(n, 'binding order', 'binding orders'),
    single: (n: number) => `${n} rest on one source`,
  },
  sources: {
    headline: (documents: number, events: string) =>
      `${plural(documents, 'document', 'documents')} behind ${events}`,
    by: 'By',
    group: { quality: 'Quality', publisher: 'Publisher', language: 'Language' },
    quality: 'Only of this quality',
    any: 'any quality',
    single: (n: number) =>
      n === 1 ? '1 event rests on a single source' : `${n} events rest on a single source`,
    showSingle: 'Show them',
    documents: (n: number) => plural(n, 'document', 'documents'),
    supports: 'Supports',
  },
  chronology: {
    sort: 'Sort by',
    orders: {
      act: 'first act of its own',
      order: 'first order to stop all',
      name: 'name',
      place: 'north-west to south-east',
    },
    colours: 'Colours of the bands',
    place: 'Place',
    first: 'First act of its own',
    events: 'Events, and how the place stood',
    none: 'none found',
    marks: {
      step: 'act that changes the colour',
      act: 'other act',
      below: 'act of a city or county',
      other: 'no act',
    },
    days: (days: string, day: string) => `Shown: ${days}; the line stands at ${day}.`,
    alt: (days: string) => `Timeline of China’s provinces, ${days}.`,
    notApplicable: 'not mainland',
    headline: (place: string, date: string, order: { place: string; date: string } | null) =>
      `${place} acted first: ${date}${!order ? '' : `; first to order all mining out: ${order.place}, ${order.date}`}`,
    statement: (n: { own: number; mainland: number; before: number; during: number; after: number }) =>
      `${n.own} of the ${n.mainland} mainland provinces have an act of their own on record: ${n.before} first acted before 2021, ${n.during} in 2021, ${n.after} later. In the others only what the nation ordered, and what cities and counties did, is on record.`,
    firstMeans:
      'First act of its own: the first tall bar that is not green. Support for mining (green), and acts that change no colour (short bars: cautions, thefts, trading rules and the like), are not counted.',
    key: 'Tall bars change the colour, short bars do not, dots are cities and counties, rings are no acts; a thin band is the nation’s alone.',
  },
};
