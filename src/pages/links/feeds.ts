import { element, escapeXml } from '../../drawing/svg/markup';
import type { EventChange } from '../../events/changes';
import type { EventStore } from '../../events/store';
import { LANGS, type Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import type { Day } from '../../time/day';
import { shareText } from '../../words/shareText';
import { textPagesText } from '../../words/textPages';
import type { Edition } from './edition';
import { eventPath, linkTo, textPath } from './paths';

/** The places that have a feed of changes: the nation, whose feed tells of all, and each provincial-level unit on record. */
export function feedPlaces({ gazetteer, index }: EventStore): readonly Adcode[] {
  const onRecord = new Set(index.events.map(({ adcode }) => gazetteer.provinceOf(adcode)));
  return [
    NATION,
    ...gazetteer
      .children(NATION)
      .map(({ adcode }) => adcode)
      .filter((code) => onRecord.has(code)),
  ];
}

/** Where the feed of a place lies. */
export function feedPath({ gazetteer }: EventStore, place: Adcode): string {
  return place === NATION ? 'data/changes.atom' : `data/changes/${gazetteer.get(place).iso}.atom`;
}

interface Entry {
  readonly change: EventChange;
  readonly version: string;
  readonly date: Day;
}

/** A day as Atom writes a moment: its beginning in China. */
const moment = (day: Day) => `${day}T00:00:00+08:00`;
const inBoth = (text: (lang: Lang) => string) => LANGS.map(text).join(' · ');

function entryXml(edition: Edition, path: string, { change, version, date }: Entry): string {
  const { event, kind, title, reason } = change;
  const hasPage = edition.record.event(event) !== undefined;
  const href = linkTo(edition.site, path, hasPage ? eventPath(event) : `${textPath('changes')}#${version}`);
  return element(
    'entry',
    {},
    [
      element('id', {}, escapeXml(`urn:cn-mining-map:${version}:${event}`)),
      element('title', {}, escapeXml(inBoth((l) => `${textPagesText(l).changes.kinds[kind]}: ${title[l]}`))),
      element('updated', {}, moment(date)),
      element('link', { rel: 'alternate', href }),
      ...(reason ? [element('summary', {}, escapeXml(inBoth((lang) => reason[lang])))] : []),
    ].join(''),
  );
}

/** The feed of what changed of the events of a place, newest first; Atom. */
export function feedXml(edition: Edition, place: Adcode): string {
  const { record, changes, site, released } = edition;
  const path = feedPath(record, place);
  const concerns = ({ adcode }: EventChange) =>
    place === NATION || record.gazetteer.provinceOf(adcode) === place;
  const entries = changes.flatMap(({ version, date, events }) =>
    events.filter(concerns).map((change) => ({ change, version, date })),
  );
  const name = inBoth((lang) => textPagesText(lang).changes.feed(record.gazetteer.get(place).short[lang]));
  const parts = [
    element('id', {}, escapeXml(`urn:cn-mining-map:${path}`)),
    element('title', {}, escapeXml(name)),
    element('updated', {}, moment(entries[0]?.date ?? released)),
    element('author', {}, element('name', {}, escapeXml(shareText('en').publisher))),
    element('link', { rel: 'self', href: linkTo(site, path, path) }),
    element('link', { rel: 'alternate', href: linkTo(site, path, textPath('changes')) }),
    ...entries.map((entry) => entryXml(edition, path, entry)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, parts.join('\n'))}\n`;
}
