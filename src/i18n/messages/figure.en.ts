import { plural } from '../plural';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
export const number = (n: number) => WORDS[n] ?? String(n);

/** The figure: headline, statement, legend, alternative text and the lines under the map. */
export const en = {
  headline: {
    act: (day: string, title: string) => `${day}: ${title}`,
    elsewhen: (day: string, date: string, title: string) => `${day}, event of ${date}: ${title}`,
    reported: (day: string, title: string) => `${day}, reported but not confirmed: ${title}`,
    deadline: (day: string, date: string, title: string) => `${day}, deadline day: ${title} (${date})`,
    quiet: (day: string, last: string, title: string, since: number) =>
      since === 0
        ? `${day}: no event on record. The last act, ${last}: ${title}`
        : `${day}: no event. Last act, ${last}: ${title}; ${since} ${since === 1 ? 'report' : 'reports'} since`,
    before: (day: string) => `${day}: nothing on record yet`,
    standing: (day: string, place: string, status: string) => `${day}: ${place}, ${status}`,
  },
  /** A range of days, over the map of its last. */
  range: {
    headline: (days: string, place: string | null, n: number) =>
      `${days}: ${place === null ? '' : `${place}, `}${n === 0 ? 'no event on record' : n === 1 ? '1 event' : `${n} events`}`,
    map: (day: string) => `The map shows ${day}.`,
  },
  /** The statement of a day. The first clause says what is mined, so that it is not read as coal. */
  statement: {
    provinces: (n: number, isFirst: boolean) => (isFirst ? `${number(n)} provinces` : number(n)),
    places: (n: number) => `${number(n)} places`,
    clauses: {
      both: (who: string, isFirst: boolean) =>
        `${who} ordered ${isFirst ? 'crypto mining to stop' : 'a stop'}, and shut, raided or fined some mines`,
      enforced: (who: string, isFirst: boolean) =>
        `${who} shut, raided or fined some ${isFirst ? 'crypto mines' : 'mines'}`,
      ordered: (who: string, isFirst: boolean) =>
        `${who} ordered ${isFirst ? 'crypto mining to stop' : 'a stop'}`,
      limited: (who: string, isFirst: boolean) =>
        `${who} restricted ${isFirst ? 'crypto ' : ''}mining in part`,
      drafted: (who: string, isFirst: boolean) => `${who} drafted rules${isFirst ? ' on crypto mining' : ''}`,
      signalled: (who: string, isFirst: boolean) =>
        `${who} only warned or checked${isFirst ? ' crypto miners' : ''}`,
      encouraged: (who: string, isFirst: boolean) =>
        `${who} encouraged ${isFirst ? 'crypto ' : ''}mining in places`,
    },
    /** `both` of some provinces, `enforced` of others. */
    bothLike: (who: string, others: string, isFirst: boolean) =>
      `${who} ordered ${isFirst ? 'crypto mining to stop' : 'a stop'} and, like ${others}, shut, raided or fined some mines`,
    since: (day: string) => `A national order of ${day} tells crypto mining to stop.`,
    elsewhere: (_n: number, act: string) => `Elsewhere: only ${act}.`,
    others: (n: number) => `${n} others: only that order`,
    nothingElsewhere: 'Elsewhere nothing is on record.',
    nothing: 'Nothing is on record for any province yet.',
    only: (place: string, act: string) => `${place}: only ${act}; nothing of its own was found.`,
    too: (act: string) => `It also stands under ${act}.`,
    nothingOf: (place: string, why: string) => `${place}: ${why}`,
    /** A place that was named before. */
    it: 'it',
    own: (clause: string, note: string) => (note === '' ? `${clause}.` : `${clause}: ${note}.`),
    inside: (clauses: string) => `Inside it: ${clauses}.`,
    insideClauses: {
      enforced: (who: string) => `some mines shut, raided or fined in ${who}`,
      ordered: (who: string) => `an order to stop for ${who}`,
      limited: (who: string) => `partial restrictions in ${who}`,
      drafted: (who: string) => `draft rules for ${who}`,
      signalled: (who: string) => `warnings or checks in ${who}`,
    },
    unknown: 'How many mines are left, and where, is not on record.',
  },
  alt: {
    country: 'Map of China.',
    province: (name: string) => `Map of ${name}.`,
    outlined: (name: string) => `Outlined: ${name}.`,
    projects: (n: number) =>
      `Circles count ${n} suspected mining projects by prefecture; their sites are not known.`,
  },
  map: {
    /** Beside the circle that counts them. */
    projects: (n: number) => (n === 1 ? 'project' : 'projects'),
  },
  legend: {
    title: (day: string) => `What the map shows on ${day}`,
    places: (n: number) => `${n} places`,
    part: (places: string, note: string, n: number) =>
      n === 1 ? `${places}: ${note}` : `${places}: ${note} each`,
    others: (n: number) => `${n} others`,
    /** Of a province entered, whose own look its inside cannot show. */
    rim: (place: string, status: string) => `Edge (${place} as a whole): ${status}`,
    rimShort: (status: string) => `Edge: ${status}`,
    rimWord: 'Edge',
    disputed: 'claimed by China, run by India or Bhutan',
    /** Of places without an act of their own of that kind, which stand under one from above. */
    onlyAbove: (_own: string, only: string) => `${only}, no stronger act found`,
    striped: (fill: string, stripes: string) => `${fill}; stripes: ${stripes}`,
    below: 'a city or county acted itself (order, raid etc.)',
    circles: (day: string) => `suspected mining projects told to close by ${day}; sites unknown`,
    circlesPassed: (day: string) => `suspected mining projects told to close by ${day} (past); sites unknown`,
    short: {
      /** Of every stripe, whatever its colours. */
      stripes: 'all stripes: in part',
      disputed: 'disputed',
      below: 'city/county acted',
      circles: (day: string) => `suspected projects told to close by ${day}`,
      circlesPassed: 'suspected projects past deadline',
    },
  },
  figure: {
    asOf: (day: string, iso: string) => `As of ${day} (${iso}).`,
    asOfDays: (dates: string) => `As of ${dates}.`,
    range: (from: string, to: string) => `${from} to ${to}`,
    dates: {
      recorded: '',
      effective: 'Shown by the date signed or in force.',
      deadline: 'Orders to close are shown from their deadline.',
    },
    coloured: 'Colour: the strongest act on mining in force.',
    lead: 'An order is not a closure.',
    sources: (names: string, more: number) =>
      more > 0 ? `Sources: ${names} and ${more} more.` : `Sources: ${names}.`,
    documents: (n: number, url: string) =>
      `${plural(n, 'document', 'documents')} for the acts shown, list at ${url}.`,
    documentsHere: (n: number) => `${plural(n, 'document', 'documents')} for the acts shown.`,
    certainty: (n: number) =>
      n === 1 ? 'One act shown rests on a single source.' : `${n} acts shown rest on a single source.`,
    version: (version: string) => `Data version ${version}`,
    listed: 'The 26 projects are listed as suspected; places are known by prefecture.',
  },
};
