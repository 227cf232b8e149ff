/** The figure: headline, statement, legend, alternative text and the lines under the map. */
export const en = {
  headline: {
    act: (day: string, title: string) => `${day}: ${title}`,
    quiet: (day: string, last: string, title: string) =>
      `${day}: no act on record. The last, ${last}: ${title}`,
    before: (day: string) => `${day}: no act on record yet`,
  },
  statement: {
    units: (n: number, items: string) => `Of ${n} provincial-level units: ${items}.`,
    unitsOf: (place: string, n: number, items: string) =>
      n === 1 ? `${place} as one unit: ${items}.` : `Of ${n} units of ${place}: ${items}.`,
    item: (n: number, name: string) => `${n} ${name}`,
    inherited: (item: string, n: number) => `${item} (${n} by national acts)`,
    fromAbove: (item: string, n: number, of: number) =>
      `${item} (${n === of ? (n > 1 ? 'all ' : '') : `${n} `}by acts from above)`,
  },
  alt: {
    country: 'Map of China.',
    province: (name: string) => `Map of ${name}.`,
    projects: (n: number) => `Circles show ${n} listed projects, by area and not by site.`,
  },
  standing: {
    since: (status: string, day: string) => `${status} since ${day}`,
    partSince: (status: string, day: string) => `${status} in part since ${day}`,
    part: (status: string) => `in part: ${status}`,
    byNation: 'by a national act',
    byUnit: (place: string) => `by an act of ${place}`,
  },
  map: {
    title: (place: string, day: string) => `Map of ${place}, ${day}`,
    units: (place: string, n: number, items: string) => `Of ${n} units shown in ${place}: ${items}.`,
    selected: (names: string) => `Selected: ${names}.`,
  },
  legend: {
    title: (day: string) => `Status on ${day}`,
    units: (n: number) => `Counts of all ${n} provincial-level units`,
    unitsOf: (place: string, n: number) =>
      n === 1 ? `${place} as one unit` : `Counts of the ${n} units of ${place}`,
    partOnly: 'acts on a part only',
    inherited: (n: number) => `${n} by national acts`,
    fromAbove: (n: number) => `${n} by acts from above`,
    striped: (n: number, status: string) => `of which ${n} striped: ${status} in part`,
    stripes: 'striped: an act on part of the area, in its colour',
    disputed: 'claimed by China, administered by India or Bhutan',
    below: 'units below have acts of their own',
    circles: 'listed projects (number; area, not site)',
  },
  figure: {
    product: 'China’s crypto-mining crackdown',
    productOf: (province: string) => `China’s crypto-mining crackdown: ${province}`,
    asOf: (day: string, iso: string) => `As of ${day} (${iso}).`,
    asOfDays: (dates: string) => `As of ${dates}.`,
    range: (from: string, to: string) => `${from} to ${to}`,
    dates: {
      recorded: '',
      effective: 'Colours by date signed or in force.',
      deadline: 'Closing orders coloured from their deadline.',
    },
    coloured: 'Colour: the highest act in force on mining.',
    sources: (names: string, more: number) =>
      more > 0 ? `Sources: ${names} and ${more} more.` : `Sources: ${names}.`,
    documents: (n: number, url: string) =>
      `${n} ${n === 1 ? 'document' : 'documents'} for the acts shown, list at ${url}.`,
    documentsHere: (n: number) => `${n} ${n === 1 ? 'document' : 'documents'} for the acts shown.`,
    data: 'Event data and text: CC BY 4.0.',
    certainty: (n: number) =>
      n === 1 ? 'One act shown rests on a single source.' : `${n} acts shown rest on a single source.`,
    disputedShown: 'Disputed areas are hatched.',
    version: (version: string) => `Data version ${version}`,
    listed: 'The 26 projects are listed as suspected; places are known by prefecture.',
  },
};
