import { formatDay } from '../i18n/format';
import { joinSentences, LANGUAGES } from '../i18n/language';
import { TYPESETTING } from '../i18n/typesetting';
import type { EventIndex } from '../events/model';
import { pictureText } from './pictureText';
import { displayName } from '../regions/gazetteer';
import { NATION } from '../regions/region';
import { dayOf } from '../state/selectors';
import { resolveTime } from '../state/time';
import type { Day } from '../time/day';
import { citedQuery, citedUrl, type LinkParts } from './links';
import { eventDate, eventName } from './parts';
import { shareText } from './shareText';

/** What a citation is made of. */
export interface CitationParts extends LinkParts {
  /** Data version. */
  readonly version: string;
  /** Day on which that version was published; null where it is not known. */
  readonly released: Day | null;
  /** A chart that is cited in place of the map: its name, its title, whose numbers it shows and how these may be used. */
  readonly chart?: Readonly<Record<'name' | 'title' | 'sources' | 'licence', string>> | null;
}

/** One state cited in the ways that writers and their programs need. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  /** A list with one item, as CSL-JSON files hold it. */
  readonly csl: string;
}

function titleOf({ state, context, chart }: CitationParts): string {
  const { lang, region } = state;
  const { cite } = shareText(lang);
  const { product } = pictureText(lang);
  if (chart) return product + LANGUAGES[lang].colon + chart.title;
  const { from, to } = resolveTime(state.time, context.bounds);
  const place = region === NATION ? null : displayName(context.gazetteer, region, lang);
  return from === null
    ? cite.title(product, place, formatDay(to, lang))
    : cite.range(product, place, formatDay(from, lang), formatDay(to, lang));
}

/** How what is cited may be used, and of a chart whose numbers it shows. */
function rightsOf({ state, chart }: CitationParts): readonly string[] {
  const { lang } = state;
  const numbers = chart ? joinSentences([chart.sources, chart.licence], lang) : '';
  const end = LANGUAGES[lang].stop.trim();
  const bare = numbers.endsWith(end) ? numbers.slice(0, -end.length) : numbers;
  return [shareText(lang).cite.licence, ...(bare === '' ? [] : [bare])];
}

/** A key for programs: figures of one state have different ones, so that one list can hold them. */
function keyOf({ state, context, version, chart }: CitationParts): string {
  const to = dayOf(state, context.bounds);
  const region = context.gazetteer.format(state.region).replace('-', '');
  const parts = ['cnminingmap', to.replaceAll('-', ''), region, ...(chart ? [chart.name] : []), state.lang];
  return [...parts, version].join('_').toLowerCase();
}

const LATEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}' };
const latex = (text: string) => text.replace(/[\\~{}%&#$_]/g, (c) => LATEX[c] ?? `\\${c}`);

function plain(parts: CitationParts): string {
  const { publisher, cite } = shareText(parts.state.lang);
  const details = [cite.version(parts.version), ...(parts.released ? [parts.released] : [])];
  const about = cite.about(titleOf(parts), details.join(LANGUAGES[parts.state.lang].comma));
  const address =
    parts.site === null
      ? cite.view(citedQuery(parts.state, parts.context, parts.version))
      : citedUrl(parts, parts.version);
  return [publisher, about, ...rightsOf(parts), address].join(cite.stop);
}

function bibtex(parts: CitationParts): string {
  const { publisher, cite } = shareText(parts.state.lang);
  const { state, context, version, released, site } = parts;
  const query = citedQuery(state, context, version);
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${latex(publisher)}}`],
    ['title', `{${latex(titleOf(parts))}}`],
    ...(released === null ? [] : ([['year', released.slice(0, 4)]] as const)),
    ...(released === null ? [] : ([['date', released]] as const)),
    ['version', version],
    ...(site === null ? [] : ([['url', citedUrl(parts, version)]] as const)),
    ['langid', TYPESETTING[state.lang].bibLatex],
    ['note', latex([cite.kind, ...rightsOf(parts), cite.view(query)].join(cite.stop))],
  ];
  return `@misc{${keyOf(parts)},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

function csl(parts: CitationParts): string {
  const { publisher, cite } = shareText(parts.state.lang);
  const { state, context, version, released, site } = parts;
  const item = {
    id: keyOf(parts),
    type: 'map',
    title: titleOf(parts),
    author: [{ literal: publisher }],
    ...(released === null ? {} : { issued: { 'date-parts': [released.split('-').map(Number)] } }),
    version,
    ...(site === null ? {} : { URL: citedUrl(parts, version) }),
    language: TYPESETTING[state.lang].csl,
    license: rightsOf(parts).join(cite.stop),
    note: cite.view(citedQuery(state, context, version)),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The state cited in its own language; each form carries time, dates, lang and data version. */
export function citationOf(parts: CitationParts): Citation {
  return { text: plain(parts), bibtex: bibtex(parts), csl: csl(parts) };
}

/** An event of the record cited as it is seen in `state`, with the day on which it was looked up. */
export function eventCitation(parts: CitationParts, event: EventIndex, accessed: Day): string {
  const { state, version, released } = parts;
  const { publisher, cite } = shareText(state.lang);
  const { lang } = state;
  const details = [cite.version(version), ...(released ? [released] : [])].join(LANGUAGES[lang].comma);
  const about = cite.event(eventName(event, lang), eventDate(event, lang), pictureText(lang).product);
  const address = citedUrl({ ...parts, state: { ...state, event: event.id } }, version);
  return [
    publisher,
    cite.about(about, details),
    cite.licence,
    address,
    cite.accessed(formatDay(accessed, lang)),
  ].join(cite.stop);
}
