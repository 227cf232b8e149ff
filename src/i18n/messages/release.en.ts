import { en as app } from './app.en';
import { en as share } from './share.en';

/** The tables of a version of the record: what they are, how to cite them, what they do not say. */
export const en = {
  title: `${app.product}: the event record`,
  about:
    'Dated acts of Chinese authorities against (and for) crypto-mining from 2013 to 2026, with issuer, document, dates, area, legal force and numbered sources; what each act made of the status of an area; the 26 projects on Sichuan’s list of June 2021.',
  publisher: share.publisher,
  version: (version: string, released: string | null) =>
    `Version ${version}, ${released === null ? 'not yet published' : `published on ${released}`}.`,
  tables: 'Tables',
  rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
  format:
    'CSV in UTF-8, with a header; lines end in CR LF. Days are days in China, YYYY-MM-DD. A list is parted by semicolons, an object is JSON. A cell that a spreadsheet could take for a formula begins with an apostrophe.',
  keys: '`codebook.csv` explains every column and value, `datapackage.json` how the tables join, `checksums.txt` holds the SHA-256 of every file.',
  codes:
    'Area codes (`adcode`) are text, not numbers. `article_facts.csv` names events, projects and areas in lists.',
  cite: 'How to cite',
  citation: (version: string, released: string | null) =>
    `${share.publisher}: ${app.product} (data version ${version}${released === null ? '' : `, ${released}`}). CC BY 4.0.`,
  citeEvent:
    'For one event name its issuer, document and date, give its address and the data version, and read the documents that it lists: they are the evidence, the record is the way to them.',
  packageNote: 'every column, key and hash.',
  addresses: 'Addresses',
  eventAddress: (page: string, twin: string) =>
    `${page} is the page of an event, ${twin} the same as JSON; ID is the \`event_id\` of the tables.`,
  viewAddress: (view: string) => `${view} is the map on a day; \`data=\` with a version pins what it shows.`,
  licence: 'Licence',
  licenceText:
    'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Titles of documents belong to their publishers. The tables hold no boundaries.',
  limits: 'What the record does not say',
  limitList: [
    'An order is not a closure: a status says what an act demanded, not how many mines closed.',
    '“Searched, nothing found” is not “no measure”.',
    'An act of a prefecture or county never changes the status of its province.',
    'A deadline that passes changes no status; what is not on record is said to be unknown.',
    'The 26 projects are listed as suspected (疑似) and known by prefecture, not by site.',
    'A contested account stands beside the documented one and colours nothing.',
  ],
};
