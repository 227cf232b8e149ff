/** Charts of what followed the acts: what they show and, as plainly, what they do not. */
export const en = {
  /** What every chart of it counts. */
  hashRate: 'Hash rate: guesses a second of bitcoin miners.',
  /** The sign of months in which nothing was reported. */
  silent: '×: none reported, which does not mean zero.',
  network: {
    title: 'The world’s bitcoin hash rate',
    fell: (percent: string, peakDay: string, lowDay: string) =>
      `The bitcoin network’s hash rate fell ${percent} from ${peakDay} to ${lowDay}`,
    about:
      'Worked out from the blocks found; EH/s: billion billion a second. Mean of the seven days up to each: a single day’s estimate swings more, so its lowest can be on another day. Large dots: acts of the nation or a province that changed the map’s colours; small dots: their other acts; ring: no measure.',
    periods: 'After June 2023: means of difficulty periods of about two weeks, apart.',
    caution: 'It is the whole world’s line: it shows neither a place nor a cause.',
    sources: 'Bitcoin block chain, public facts; computed here.',
    unit: (value: string) => `${value} EH/s`,
    value: (day: string, value: string) => `${day}: ${value} EH/s`,
    peak: (value: string, day: string) => `${value} on ${day}`,
    low: (value: string, day: string) => `lowest: ${value} on ${day}`,
    fallen: (low: string, percent: string) => `${low} (−${percent})`,
    regained: (day: string) => `above the peak again: ${day}`,
    act: (day: string, place: string) => `${day}: ${place}`,
    noMeasure: (day: string, place: string) => `${day}: ${place}, safety checks, no measure`,
    alt: (from: string, to: string, first: string, last: string) =>
      `Line of the bitcoin network’s hash rate from ${from} to ${to}: ${first} EH/s at the start, ${last} at the end.`,
    altFall: (peak: string, low: string, percent: string) =>
      `It falls by ${percent}: highest ${peak}, ${low}.`,
    altActs: (n: number) => `${n} acts of the nation and the provinces are marked on it.`,
    columns: ['Day', 'EH/s, mean of 7 days'],
    period: (from: string, to: string) => `${from} to ${to}, mean of the period`,
    none: 'No figures for these days.',
  },
  china: {
    title: 'China’s share of the world’s hash rate',
    heading: (first: string, low: string, last: string) =>
      `China’s reported share: ${first} in September 2019, ${low} in April 2021, ${last} in January 2022`,
    about: 'Per cent of the world’s bitcoin hash rate by month, as mining pools reported it.',
    caution:
      'July and August 2021 are what pools reported: none. Cambridge says that miners went on covertly, so the return in September is in part a matter of reporting.',
    alt: 'Bars of China’s share of the world’s hash rate by month.',
    columns: ['Month', 'China, % of the world'],
    noneReported: 'none reported',
    last: (month: string, shares: string) => `Largest in ${month}: ${shares}.`,
  },
  place: {
    heading: (place: string, most: string, month: string) =>
      `${place} had most in ${month}: ${most} of China’s reported hash rate`,
    about:
      'Above, how it stands on the map; below, its share of China’s reported hash rate by month, per cent.',
    caution:
      'Neither proves the other: provinces’ shares rose and fell with the wet season before the orders of 2021 too. A sample of pools, placed by the address of the connection.',
    status: 'Status on the map',
    share: 'Share of China’s reported hash rate, per cent',
    noFigures: 'no figures exist',
    alt: (place: string) =>
      `Bars of the share of ${place} in China’s reported hash rate by month, under a band of its status.`,
    altMost: (most: string, month: string, least: string, leastMonth: string) =>
      `Most: ${most} in ${month}. Least: ${least} in ${leastMonth}.`,
    altEnd: 'July 2021: none reported in all China. From August 2021 no provincial figures exist.',
    columns: ['Month', '% of China', '% of the world', 'Status at the month’s end'],
    nothing: 'nothing on record',
  },
  countries: {
    title: 'Shares of countries in the world’s hash rate',
    heading: (month: string, name: string, largest: string, china: string) =>
      `Largest share in ${month}: ${name}, ${largest}; China ${china}`,
    about:
      'Per cent of the world’s bitcoin hash rate by month, as pools reported it; on the right, estimates of another method.',
    caution:
      'The points of 2025 are Luxor’s own estimates, by another method: they do not continue the lines. A gap in China’s line: in July and August 2021 pools reported nothing, which does not mean zero.',
    later: 'Luxor',
    alt: 'Lines of the shares of countries by month from September 2019 to January 2022, and later estimates as separate points.',
    altChina: (first: string, last: string) => `China: ${first} at the start, ${last} at the end.`,
    altOther: (name: string, first: string, last: string) =>
      `${name}: ${first} at the start, ${last} at the end.`,
    month: 'Month',
    estimate: (period: string) => `${period}, Luxor’s estimate`,
  },
  cards: {
    title: 'Prices of graphics cards',
    heading: (peak: string, peakDay: string, low: string, lowDay: string) =>
      `Graphics cards cost ${peak} over list price on ${peakDay}, before Sichuan’s cut, and ${low} on ${lowDay}, after it`,
    about:
      'Price over list price in shops of Germany and Austria, by 3DCenter’s surveys. A dash: only the month is known. Between two surveys nothing is known.',
    caution:
      'That Sichuan made prices fall is not shown: they were falling for five weeks before the cut there, fell in Europe too, and rose again from August, so Sichuan alone does not explain them. The price of Ether, which such cards mine, fell as well; bitcoin is not mined on them. Until late 2021 the dearer new models are left out, from 2022 they are in.',
    sources: '3DCenter.org, as reported by those named in the table.',
    makers: { nvidia: 'Nvidia', amd: 'AMD' },
    cut: (day: string) => `${day}: power cut in Sichuan`,
    price: (maker: string, percent: string, date: string) => `${maker} ${percent} on ${date}`,
    alt: (from: string, to: string) =>
      `Points of what graphics cards cost over list price, from ${from} to ${to}.`,
    altCourse: (peak: string, low: string, again: string) =>
      `Highest: ${peak}. After the cut in Sichuan: ${low}. Highest since: ${again}.`,
    columns: {
      survey: 'Survey',
      over: (maker: string) => `${maker}, % over list price`,
      seen: 'Reported by',
    },
  },
  water: {
    title: 'Spilled hydropower in Sichuan',
    heading: (year: string, after: string, before: string) =>
      `Sichuan spilled ${after} of hydropower from January to September ${year}, after ${before} a year before`,
    about: 'Power that rivers could have made and that was let go, terawatt hours (TWh), by definition.',
    caution:
      'The definitions differ and make no one line. In 2021 less was spilled though miners left: the figures do not show that water ran to waste after the orders, and the source gives no reason for the fall.',
    sources: 'State Grid Sichuan; National Energy Administration; 2019 from the crypto press.',
    unit: (value: string) => `${value} TWh`,
    definitions: { grid: 'the grid’s spill', basins: 'main river basins', other: 'other or not stated' },
    part: 'Jan–Sept',
    partOf: (year: string) => `${year}, January to September`,
    none: '?',
    item: (place: string, year: string, twh: string, definition: string) =>
      `${place} ${year}: ${twh}, ${definition}`,
    alt: 'Bars of the hydropower spilled in Sichuan by year. For 2018 no figure was found.',
    altValues: (definition: string, values: string) => `${definition}: ${values}.`,
    columns: ['Year', 'TWh', 'Definition', 'Published by'],
  },
  percent: (value: string) => `${value}%`,
  cambridge:
    'Cambridge Centre for Alternative Finance, CBECI Bitcoin Mining Map; pools with about a third of the world’s hash rate.',
  cambridgeLicence: 'CC BY-NC-SA 4.0 as far as known.',
  luxor: 'Later points: Luxor, Hashrate Index, seen in reports.',
  beside: 'Beside it, figures of others; they prove no cause:',
  table: 'The values as a table',
  after: {
    title: 'What followed',
    lead: 'Figures of others, beside the acts and not because of them: machines were moving, prices falling and rains coming for other reasons too.',
    share: 'Share of China’s hash rate',
    where: 'Where machines went',
    whereLead:
      'What companies disclosed and a newspaper counted; the counts by country cover about 430,000 machines.',
    later: 'Estimates after January 2022',
    laterLead: 'Each by a method of its own; none continues Cambridge’s series.',
    measures: {
      machines: 'by country of the machines',
      analyst: 'an analyst’s range',
      pools: 'blocks by nationality of the pool, not by place',
      survey: 'of the hash rate of 49 firms surveyed',
    },
    waterElsewhere: 'Elsewhere, each by the definition named:',
  },
  strip: {
    loading: 'Loading the figures …',
    marks: 'Acts on the line: arrow keys go from one to the next',
    day: (day: string, value: string) => `${day}: ${value}`,
    noValue: 'no figure',
    noneReported: 'none reported, which does not mean zero',
  },
  product: 'China’s crypto-mining crackdown: what followed',
};
