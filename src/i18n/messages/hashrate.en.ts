/** The map coloured by shares of the hash rate. */
export const en = {
  of: { china: 'China’s reported hash rate', world: 'the world’s hash rate' },
  percent: (value: string) => `${value}%`,
  share: (percent: string, of: string) => `${percent} of ${of}`,
  shareIn: (percent: string, of: string, month: string) => `${percent} of ${of} in ${month}`,
  headline: {
    figures: (month: string, place: string, percent: string, of: string) =>
      `${month}: ${place} has ${percent} of ${of}`,
    noneReported: (month: string) => `${month}: mining pools report no hash rate in China`,
    none: (month: string) => `${month}: there are no provincial figures`,
  },
  statement: {
    has: (place: string, percent: string) => `${place} ${percent}`,
    ranked: (list: string) => `${list}.`,
    rest: (n: number, percent: string) => `${n} provinces have no figure of their own, together ${percent}.`,
    china: (percent: string) => `China had ${percent} of the world’s.`,
    noneReported:
      'Pools reported no hash rate from anywhere in China in July and August 2021. That does not mean there was none: Cambridge says that miners went on covertly. Provincial figures end here.',
    none: 'Provincial figures exist from September 2019 to June 2021 only.',
    chinaOnly: (percent: string) =>
      `Of China as a whole pools reported ${percent} of the world’s hash rate; no province is known.`,
    chinaNone: 'For China as a whole pools reported none, which does not mean there was none.',
    inside: 'No figures exist for its cities and prefectures.',
    others: (place: string, n: number, percent: string) =>
      `${place} has no figure of its own; it is one of ${n} provinces that have ${percent} together.`,
    sample: 'A sample of mining pools, not a census.',
  },
  place: {
    none: 'no figure of its own',
    noneReported: 'pools reported none in all China, which does not mean zero',
    outside: 'no provincial figures exist for this month',
    province: 'no figure: shares are known by province only',
    absent: 'not in the source',
  },
  legend: {
    title: {
      china: (month: string) => `Share of China’s hash rate that pools reported, ${month}`,
      world: (month: string) => `Share of the world’s hash rate, ${month}`,
    },
    classes: ['under 1%', '1 to 5%', '5 to 20%', '20 to 50%', '50% or more'],
    words: ['<1%', '1–5', '5–20', '20–50', '50%+'],
    empty: 'none this month',
    none: 'no figure of its own',
    noneReported: 'none reported in all China, which does not mean zero',
    outside: 'no provincial figures exist',
    absent: 'not in the source',
    short: { none: 'no figure', noneReported: 'none reported' },
    classMeaning:
      'As mining pools with about a third of the world’s hash rate reported, placed by the address of the connection.',
    noneMeaning: 'Part of what the source calls “Other”. Zhejiang’s share was spread over other provinces.',
    noneReportedMeaning:
      'In July 2021 pools reported no hash rate from anywhere in China; Cambridge says that miners went on covertly.',
    absentMeaning: 'The source has no figure for Taiwan, Hong Kong or Macao.',
  },
  coloured: {
    china: 'Colour: share of China’s hash rate in the month, as mining pools reported it.',
    world:
      'Colour: share of the world’s hash rate in the month, as mining pools reported it; a province’s is its share of China times China’s, multiplied here.',
  },
  lead: 'A sample of mining pools, not a census.',
  licence: 'Hash rate: Cambridge Centre for Alternative Finance (CBECI), CC BY-NC-SA 4.0 as far as known.',
  /** What the table of areas says. */
  table: (month: string) => `every area’s share of the hash rate in ${month}`,
};
