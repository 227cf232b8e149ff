import { plural } from '../plural';

/** What is said about an event wherever it is shown: its facts, figures, documents and doubts. */
export const en = {
  note: 'Note:',
  sourcesDisagree: 'Sources disagree:',
  contested: 'Contested, not established:',
  /** Slots: the lead, the disputed account and its date, the documented one and its date. */
  doubt: {
    alone: '{lead} {disputed} ({disputedOn}).',
    against: '{lead} {disputed} ({disputedOn}). Documented: {documented} ({documentedOn}).',
  },
  /** What an act changed. Slots: each place with its class, then all of these. */
  effect: {
    item: '{place}, {class}',
    withWords: '{place}, {class} ({short})',
    made: 'On the map: {list}.',
    andMore: 'On the map: {list}; and more places.',
    none: 'Changes no colour on the map.',
    deadline: 'Changes no colour on the map: a deadline is not a closure.',
  },
  card: {
    issuer: 'Issued by',
    noIssuer: 'No issuer, or none known',
    form: 'Form',
    actions: 'What it does',
    places: 'Where',
    onlyIn: (place: string) => `only in ${place}`,
    force: 'Legal force',
    counts: (name: string) => `what it asks for counts on the map as: ${name}`,
    topic: 'Subject',
    confidence: 'Certainty',
    destinations: 'Machines went to',
    drives: 'The map changes on this date.',
    colour: 'On the map',
    drivesNothing: 'This event does not change the map.',
    showDay: 'Show the map on this day',
    partOf: 'Part of a larger act:',
    parts: (n: number) => `Its ${plural(n, 'part', 'parts')}, not counted again`,
  },
  quantity: {
    title: 'Figures',
    contestedTitle: 'Disputed figures',
    contestedNote: 'Reported, but not established; not to be read as fact.',
    withUnit: (number: string, unit: string) => (unit === '%' ? `${number}%` : `${number} ${unit}`),
    min: (value: string) => `at least ${value}`,
    max: (value: string) => `at most ${value}`,
    about: (value: string) => `about ${value}`,
    units: {
      CNY: 'yuan',
      USD: 'US dollars',
      'CNY/kWh': 'yuan/kWh',
      h: 'hours',
      min: 'minutes',
      t: 'tonnes',
      ha: 'hectares',
    },
  },
  sources: {
    title: (n: number) => plural(n, 'document', 'documents'),
    noTitle: 'Headline not seen',
    archive: 'look for an archived copy',
    newTab: ' (opens in a new tab)',
  },
};
