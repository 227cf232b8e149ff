/** The figure: headline, statement, legend, alternative text and the lines under the map. */
export const en = {
  headline: {
    act: (day: string, title: string) => `${day}: ${title}`,
    quiet: (day: string, last: string, title: string) =>
      `${day}: no act on record. The last, ${last}: ${title}`,
    before: (day: string) => `${day}: no act on record yet`,
  },
  statement: {
    units: (n: number, items: string) => `Of ${n} provinces and regions: ${items}.`,
    unitsOf: (place: string, n: number, items: string) =>
      n === 1 ? `${place} as a whole: ${items}.` : `Of ${n} places in ${place}: ${items}.`,
    item: (n: number, name: string) => `${n} ${name}`,
    inherited: (item: string, n: number) => `${item} (${n} only nationally)`,
    fromAbove: (item: string, n: number, of: number) =>
      `${item} (${n === of ? (n > 1 ? 'all ' : '') : `${n} `}only by a higher order)`,
  },
  alt: {
    country: 'Map of China.',
    province: (name: string) => `Map of ${name}.`,
    projects: (n: number) => `Circles count ${n} listed projects by prefecture; their sites are not known.`,
  },
  map: {
    title: (place: string, day: string) => `Map of ${place}, ${day}`,
    units: (place: string, n: number, items: string) => `Of ${n} places shown in ${place}: ${items}.`,
    selected: (names: string) => `Selected: ${names}.`,
  },
  legend: {
    title: (day: string) => `Status on ${day}`,
    units: (n: number) => `All ${n} provinces and regions`,
    unitsOf: (place: string, n: number) => (n === 1 ? `${place} as a whole` : `The ${n} places in ${place}`),
    inherited: (n: number) => `${n} only by a national act`,
    fromAbove: (n: number) => `${n} only by a higher order`,
    striped: (n: number, status: string) => `${n} with stripes: ${status}`,
    stripes: 'stripes: only some mines or places',
    disputed: 'claimed by China, run by India or Bhutan',
    below: 'a city, prefecture or county acted itself',
    circles: 'listed projects, suspected; sites not known',
  },
  figure: {
    product: 'China’s crypto-mining crackdown',
    productOf: (province: string) => `China’s crypto-mining crackdown: ${province}`,
    asOf: (day: string, iso: string) => `As of ${day} (${iso}).`,
    asOfDays: (dates: string) => `As of ${dates}.`,
    range: (from: string, to: string) => `${from} to ${to}`,
    dates: {
      recorded: '',
      effective: 'Shown by the date signed or in force.',
      deadline: 'Orders to close are shown from their deadline.',
    },
    coloured: 'Colour: the strongest act on mining in force. An order is not a closure.',
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
