/** Exports: citation, what lies in a ZIP file, the report and the storyboard. */
export const en = {
  publisher: 'cn-mining-map contributors',
  cite: {
    title: (product: string, place: string | null, date: string) =>
      `${product}${place ? `, ${place}` : ''}: status on ${date}`,
    range: (product: string, place: string | null, from: string, to: string) =>
      `${product}${place ? `, ${place}` : ''}: ${from} to ${to}`,
    event: (title: string, date: string, product: string) => `${title}, ${date}, in: ${product}`,
    accessed: (date: string) => `Accessed ${date}`,
    ofEvent: 'Cite this event',
    version: (version: string) => `data version ${version}`,
    licence: 'CC BY 4.0',
    kind: 'map and event record',
    view: (query: string) => `View: ${query}`,
    stop: '. ',
    about: (title: string, details: string) => `${title} (${details})`,
  },
  readme: {
    contents: 'Contents',
    areas: (file: string, content: string) => `\`${file}\`: ${content}, one row per area.`,
    /** What a table of areas says. */
    status: (date: string) => `how every area stands on ${date}`,
    events: (file: string, from: string, to: string) =>
      `\`${file}\`: events from ${from} to ${to}, one row per event.`,
    sources: (file: string) => `\`${file}\`: what these events rest on, one row per event and source.`,
    metadata: (file: string) => `\`${file}\`: the columns explained, the view, the versions, the licences.`,
    howToCite: 'How to cite',
    licence: 'Licence',
    licenceText:
      'Events, texts and tables: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Titles of documents belong to their publishers. The tables hold no boundaries; where you draw them, add:',
    caveats: 'What to keep in mind',
    caveatList: [
      'An order is not a closure: a status says what an act demanded, not how many mines closed.',
      '“Searched, nothing found” is not “no measure”.',
      'An act of a prefecture or county never changes the status of its province.',
      'A status that comes from a national or provincial act is marked in `inherited_from`.',
      'Area codes are text, not numbers. A table holds several levels: keep one `level` before adding anything up.',
      'Dates are days in China; `date_precision` says how exactly one is known.',
      'The 26 projects are listed as suspected (疑似) and known by prefecture, not by site.',
      'Cells that a spreadsheet could take for a formula begin with an apostrophe.',
    ],
  },
  report: {
    title: (date: string) => `Status on ${date}`,
    regions: 'Areas',
    area: 'Area',
    status: 'Status',
    since: 'Since',
    act: 'Act',
    events: (from: string, to: string) => `Events from ${from} to ${to}`,
    noEvents: 'No event on record in this period.',
    sources: 'Sources',
    source: (publisher: string, published: string | null) =>
      published ? `${publisher}, ${published}` : publisher,
    refs: (numbers: string) => `Sources ${numbers}`,
    notes: 'Boundaries and licences',
    page: (n: number, of: number) => `${n} of ${of}`,
    figure: 'Map',
  },
};
