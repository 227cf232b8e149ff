import { isAct } from '../../events/acts';
import { RECORD_LICENCE } from '../../events/licence';
import type { EventIndex } from '../../events/model';
import { LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { pictureText } from '../../words/pictureText';
import { publisherIn, sourceEntry } from '../../words/sources';
import { boundaryNotice } from '../../regions/notice';
import { shareText } from '../../words/shareText';
import { siteText } from '../../words/siteText';
import { detailsIn, type Edition } from './edition';
import { eventName, machineDate } from '../../words/parts';

const CONTEXT = 'https://schema.org';

/** An address of the site for machines; left out where the site has none. */
function address(edition: Edition, path: string): string | undefined {
  return edition.site === null ? undefined : new URL(path, edition.site).href;
}

function organisation(lang: Lang) {
  return { '@type': 'Organization', name: shareText(lang).publisher };
}

/** The record as a dataset, for the home page. */
export function datasetData(edition: Edition, lang: Lang): object {
  const { record, version, released, tables, series } = edition;
  const { earliest, latest } = record.index.bounds;
  const file = (name: string, format: string) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat: format,
    contentUrl: address(edition, name) ?? name,
  });
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: pictureText(lang).product,
    description: siteText(lang).dataset,
    url: address(edition, ''),
    inLanguage: [LANG_TAG.zh, LANG_TAG.en],
    version,
    datePublished: released,
    license: RECORD_LICENCE.url,
    isAccessibleForFree: true,
    creator: organisation(lang),
    publisher: organisation(lang),
    temporalCoverage: `${earliest}/${latest}`,
    spatialCoverage: { '@type': 'Place', name: record.gazetteer.get('100000').short[lang] },
    creditText: boundaryNotice.credit[lang],
    distribution: [
      ...tables.map(({ path, title, bytes, sha256 }) => ({
        ...file(`data/${version}/${path}`, 'text/csv'),
        name: title[lang],
        contentSize: `${bytes} B`,
        sha256,
      })),
      file(`data/${version}/datapackage.json`, 'application/json'),
      file(`data/${version}/index.json`, 'application/json'),
      file(`data/${version}/details.json`, 'application/json'),
      file('geo/download/provinces.geojson', 'application/geo+json'),
    ],
    // Each has a licence of its own.
    hasPart: series.map(({ file: name, title, meaning, bytes, sha256, licence }) => ({
      '@type': 'Dataset',
      name: title[lang],
      description: meaning[lang],
      license: licence.path ?? licence.title[lang],
      distribution: {
        ...file(`data/series/${name}`, 'text/csv'),
        contentSize: `${bytes} B`,
        sha256,
      },
    })),
  };
}

function partOf(edition: Edition, lang: Lang) {
  return { '@type': 'Dataset', name: pictureText(lang).product, url: address(edition, '') };
}

/** What every page says of itself to machines. */
export interface Described {
  readonly lang: Lang;
  readonly path: string;
  readonly description: string;
  readonly image: string | null;
}

function page(edition: Edition, { lang, path, description, image }: Described) {
  return {
    description,
    inLanguage: LANG_TAG[lang],
    url: address(edition, path),
    image: image === null ? undefined : address(edition, image),
  };
}

/** One event of the record as machines read it. */
function eventNode(edition: Edition, event: EventIndex, lang: Lang): object {
  const { short, iso } = edition.record.gazetteer.get(event.adcode);
  return {
    '@type': 'Event',
    name: eventName(event, lang),
    identifier: event.id,
    startDate: machineDate(event),
    location: { '@type': 'Place', name: short[lang], identifier: iso ?? event.adcode },
    organizer: event.issuer ? { '@type': 'Organization', name: event.issuer[lang] } : undefined,
  };
}

/** A page as an article of ours, part of the record. */
export function articleData(edition: Edition, headline: string, described: Described): object {
  const { lang } = described;
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    headline,
    ...page(edition, described),
    datePublished: edition.released,
    author: organisation(lang),
    publisher: organisation(lang),
    license: RECORD_LICENCE.url,
    isPartOf: partOf(edition, lang),
  };
}

/** The page of a day: an article about what happened on it. */
export function dayData(
  edition: Edition,
  events: readonly EventIndex[],
  headline: string,
  described: Described,
): object {
  const about = events.map((event) => eventNode(edition, event, described.lang));
  return { ...articleData(edition, headline, described), about };
}

/** The page of an event: the event itself where it is an act, else an article about it; with its documents. */
export function eventData(edition: Edition, event: EventIndex, described: Described): object {
  const { lang } = described;
  const node = eventNode(edition, event, lang);
  const documents = (detailsIn(edition)(event.id)?.sources ?? []).map((source) => {
    const { title, href } = sourceEntry(source, lang);
    return {
      '@type': 'CreativeWork',
      name: title?.text,
      publisher: { '@type': 'Organization', name: publisherIn(source, lang) },
      datePublished: source.publishedOn ?? undefined,
      url: href ?? undefined,
    };
  });
  if (isAct(event)) {
    return { '@context': CONTEXT, ...node, ...page(edition, described), subjectOf: documents };
  }
  return { ...articleData(edition, eventName(event, lang), described), about: node, citation: documents };
}
