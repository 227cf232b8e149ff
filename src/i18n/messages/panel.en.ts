import { plural } from '../plural';

/** The panel: what happened, where things stand, and what that rests on. */
export const en = {
  day: 'What happened on {day}',
  range: '{from} to {to}',
  asTable: 'As a table',
  eventCount: (n: number) => plural(n, 'event', 'events'),
  showAll: (n: number) => `Show all ${n}`,
  openCard: 'Open event',
  doubts: 'What sources disagree about',
  /** Slots: the day of publication. */
  intro: {
    title: 'What this is',
    what: (events: number) =>
      `An open record of what officials in China did about crypto-mining: ${events} dated events with their documents, by the cn-mining-map authors, as of {day}.`,
    how: 'Strong colours: a place acted itself; faint ones: only the level above did; none of them means that every mine has closed. Drag along the time strip, click a place or search.',
    dismiss: 'Do not show this again',
  },
  quiet: {
    nothing: 'Nothing is on record for this day.',
    last: 'The act before, {day}: {event}',
    next: 'The next act, {day}: {event}',
  },
  details: {
    loading: 'Loading text and sources …',
    failed: (reason: string) => `Text and sources could not be loaded (${reason}). The facts shown stay.`,
    offline: 'No connection: text and sources could not be loaded. The facts shown stay.',
    retry: 'Try again',
  },
  national: {
    title: 'What the central government had done by this day',
    lead: 'Acts of the central government, newest first.',
    empty: 'No national act on record yet.',
  },
  deadlines: {
    today: 'Other deadlines of this day',
    pending: 'Deadlines ahead',
    nonePending: 'No later deadline to shut down or clean up is set.',
    passed: (n: number) => `${plural(n, 'deadline', 'deadlines')} passed, result not on record`,
    passedLead: 'No source found says how far these were carried out.',
  },
  region: {
    back: 'Back',
    within: 'in {places}',
    enter: (name: string) => `Go into ${name}`,
    alsoSelected: 'Also selected:',
    deadlines: 'Deadlines here',
    onDay: 'On this day',
    own: (name: string) => `Events of ${name}`,
    before: (name: string) => `Earlier events of ${name}`,
    noneBefore: 'None on record before this day.',
    noneEver: 'None on record for this place itself.',
    later: (n: number) => `Later events (${n})`,
    above: (n: number) => `National and provincial events (${n})`,
    aboveLead: 'What the nation or the province did, up to this day. None of it is this place’s own doing.',
  },
  status: {
    title: 'How it stands on {day}',
    since: 'since {day}',
    nation: 'the central government',
    part: {
      fill: 'Its own decision, and the colour on the map:',
      stripes: 'Its own decision on some mines or places, the stripes on the map:',
      own: 'Its own decision; the map shows a stronger one:',
      part: 'Its own decision on some mines or places; the map shows a stronger one:',
      above: 'Its own decision:',
    },
    from: {
      fill: (from: string) => `Decided by ${from}, and the colour on the map:`,
      stripes: (from: string) => `Decided by ${from} for some mines or places, the stripes on the map:`,
      own: (from: string) => `Decided by ${from} for this place; the map shows a stronger act:`,
      part: (from: string) => `Decided by ${from} for some mines or places; the map shows a stronger act:`,
      above: (from: string) => `Decided by ${from}; the map shows a stronger act:`,
    },
    certainty: (word: string, meaning: string) => `The act that makes the colour is ${word}: ${meaning}`,
    evidence: (grade: string) => `The record for this place rests on ${grade}.`,
    noneFound:
      'Searched, but nothing was found that this place did itself. That does not mean that there was no measure.',
    noRecord: 'Nothing was searched for this place by itself.',
  },
  /** Why a province is paler inside. Slots: the act that the places inside stand under, and since when. */
  paleInside: {
    title: 'Why is the inside faint?',
    answer: (count: number, total: number, name: string, by: string) => {
      const which =
        count === total ? `None of its ${total} places has` : `${count} of its ${total} places have`;
      const what =
        count === total
          ? 'anything stronger of its own on record'
          : 'nothing stronger of their own on record';
      return `The rim shows ${name} as a whole. ${which} ${what}: what ${by} decided applies there, since {day}: {event}.`;
    },
  },
  below: {
    title: (n: number) => `Places inside that acted themselves (${n})`,
    lead: 'What they did binds them alone and does not colour the province.',
  },
  corrections: {
    title: 'What the article said, and what research found',
    lead: 'Statements of the article this map started from that were corrected, disputed or not supported.',
  },
  article: {
    title: 'The article we started from',
    lead: 'A Chinese article of 20 June 2021, statement by statement, with what research found.',
    events: 'Events',
  },
  projects: {
    title: (n: number) =>
      `${plural(n, 'suspected mining project', 'suspected mining projects')} on Sichuan’s list`,
    lead: 'Places on Sichuan’s list of June 2021, known by prefecture. They are not located sites; most have no known name.',
    slots: (n: number) => `· ${n}`,
    unnamed: (n: number, more: boolean) =>
      more ? `${n} more, no company name found` : `${n}, no company name found`,
    unplaced: 'On the list, place not known',
    unplacedLead: 'These companies fill places counted above; which ones is not known.',
    context: 'On the 2020 hydropower-zone list',
    contextLead: 'Not known to be on the list of June 2021, and not counted.',
    sources: 'Notes and sources',
    onList: (n: number) => `${plural(n, 'project', 'projects')} on the list.`,
    inZoneList: 'Also on the 2020 list of hydropower-zone enterprises.',
    placeBasis: (basis: string) => `Place known from: ${basis}.`,
    nameNote: (note: string) => `English name: ${note}.`,
    variants: 'Also written',
  },
  report: {
    link: 'Report an error',
    noAddress:
      'This copy of the map names no address for reports. Copy these lines and send them, with what is wrong, to whoever publishes this page:',
  },
  about: {
    title: 'About this map',
    showsTitle: 'What it shows',
    shows: (events: number, sources: number) =>
      `How officials in China moved against cryptocurrency mining from 2013 to 2026: ${events} dated events with ${sources} references to documents. A place takes a colour from a dated act and keeps it until a later act changes it; every colour names its event.`,
    notClaimedTitle: 'What it does not claim',
    notClaimed: [
      'That a place did nothing because nothing is shown: “searched, nothing found” says what the search found.',
      'How many mines there were or how many closed. An order is shown as an order.',
      'That a deadline was met because it passed.',
      'That what a prefecture or county did binds its province.',
      'Where the 26 suspected projects stood: the list is known by prefecture, and “suspected” is its own word.',
      'That reports marked single source or contested are true.',
    ],
    marksTitle: 'Marks',
    licenceTitle: 'Data and texts',
    filesTitle: 'Data, method, files to download',
    pages: { data: 'Data: the record as tables', method: 'Method', changes: 'Changes' },
    files: {
      provinces: 'Provinces (GeoJSON, WGS 84)',
      prefectures: 'Prefectures (GeoJSON, WGS 84)',
      counties: 'Counties (GeoJSON, WGS 84)',
      disputed: 'Disputed areas (GeoJSON, WGS 84)',
    },
    boundariesTitle: 'Boundaries',
  },
};
