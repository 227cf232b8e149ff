import { number } from './figure.en';

/** What changed between two days. */
export const en = {
  /** Over the maps of a comparison in one figure. */
  storyboard: { before: 'Before', after: 'After', changed: 'What changed' },
  headline: (days: string, what: string) => `${days}: ${what}`,
  headlineIn: (days: string, place: string, what: string) => `${days}, ${place}: ${what}`,
  provinces: (n: number) => (n === 1 ? 'one province' : `${number(n)} provinces`),
  places: (n: number) => (n === 1 ? 'one place' : `${number(n)} places`),
  tightened: (who: string) => `${who} tightened`,
  eased: (who: string) => `${who} eased`,
  onlyAbove: 'only national or provincial acts are new',
  nothing: 'nothing changed on record',
  /** What a place's own acts had come to. */
  whole: {
    encouraged: 'encouraging mining',
    signalled: 'a warning or checks',
    drafted: 'draft rules',
    ordered: 'an order to stop',
    enforced: 'some mines shut, raided or fined',
  },
  part: {
    encouraged: 'encouraging mining in places',
    signalled: 'a warning or checks for some',
    drafted: 'draft rules for some mines',
    ordered: 'partial limits',
    enforced: 'some mines shut, raided or fined',
  },
  and: (whole: string, part: string) => `${whole} with ${part}`,
  first: (who: string, to: string) => `${who} acted for the first time: ${to}`,
  from: (who: string, before: string, to: string) => `${who} went from ${before} to ${to}`,
  /** The same of several places, or of one of which there is no room to say more. */
  briefly: {
    first: (who: string) => `${who} acted for the first time`,
    tightened: (who: string) => `${who} tightened`,
    whole: (who: string) => `${who} went from a part to the whole`,
    eased: (who: string) => `${who} eased`,
  },
  above: (where: string, act: string) => `In ${where} only ${act} is new.`,
  manyAbove: (where: string) => `In ${where} only national or provincial acts are new.`,
  onlyNew: (act: string) => `only ${act} is new`,
  unchanged: (who: string) => `${who}: unchanged.`,
  busy: (who: string) => `${who}: unchanged, with new acts.`,
  none: (where: string) => `In ${where} nothing is on record on either day.`,
  /** Of one place, on the map and where it is pointed at. */
  note: {
    first: (to: string) => `first act: ${to}`,
    from: (before: string, to: string) => `from ${before} to ${to}`,
  },
  kinds: {
    first: 'first act of its own',
    tightened: 'went further itself',
    whole: 'from a part to the whole',
    eased: 'eased its own rules',
    above: 'only national or provincial acts are new',
    busy: 'unchanged, yet with new acts',
    unchanged: 'unchanged',
    none: 'nothing on record on either day',
    'not-applicable': 'mainland rules do not apply',
  },
  short: {
    first: 'first act',
    tightened: 'tightened',
    whole: 'part to whole',
    eased: 'eased',
    above: 'national or provincial only',
    busy: 'unchanged, new acts',
    unchanged: 'unchanged',
    none: 'nothing on record',
    'not-applicable': 'not mainland',
  },
  /** Stripes on what only an act from above changed. */
  earlier: { label: 'Stripes: an earlier act of its own', short: 'Stripes: earlier' },
  meanings: {
    first: 'On the earlier day no act of the place itself was on record, on the later day there was one.',
    tightened: 'The place itself went further: from a warning to an order, or from an order to action.',
    whole: 'What bound a part of the place binds all of it; it did not get stricter.',
    eased: 'The place itself asked for less on the later day than on the earlier.',
    above:
      'The place itself did nothing new that its status shows; an act of the nation or of its province did.',
    busy: 'The status is the same on both days, though the place or places in it acted in between.',
    unchanged: 'The status is the same on both days, and drawn grey.',
    none: 'Nothing was found for either day, which does not mean that nothing happened.',
    'not-applicable': 'Measures of the mainland do not apply here.',
  },
  panel: {
    title: 'What changed, and by which acts',
    sources: (n: number) => (n === 1 ? '1 source' : `${n} sources`),
    to: 'then',
    nothing: 'No status changed between these two days.',
  },
  /** What the table of areas says. */
  table: (days: string) => `what became of every area from ${days}`,
  legend: (days: string, to: string) =>
    `What changed, ${days}. A coloured place changed; its colour is that of ${to}. Thick edge: by an act of its own.`,
  coloured: (days: string, to: string) =>
    `Coloured: what changed, ${days}, as it stood on ${to}; thick edge: by an act of its own. Grey: unchanged.`,
};
