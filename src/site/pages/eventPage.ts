import type { EventIndex } from '../../events/model';
import { captionOf } from '../../words/caption';
import { figureText } from '../../words/figureText';
import { formatDay } from '../../i18n/format';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/app.en';
import { zh } from '../../i18n/messages/app.zh';
import type { Lang } from '../../i18n/text';
import { eventDate, eventName } from '../../words/parts';
import { eventSources } from '../../words/sources';
import { bothThemes } from '../bothThemes';
import { siteText } from '../messages';
import { citationHtml } from './citation';
import { detailsIn, eventLinks, imageOf, mapPath, outlinedPlace, stateOf, type Edition } from './edition';
import { documentText } from './document';
import { headTags } from './head';
import { markup, trusted } from './html';
import { eventData } from './jsonLd';
import { oembedPath } from './oembed';
import { pageHeader } from './pageHeader';
import { eventDateHtml } from './parts/dates';
import { dayFigure } from './parts/dayMap';
import { factsHtml } from './parts/eventFacts';
import { quantitiesHtml, relationsHtml, stepsHtml } from './parts/eventFigures';
import { doubtLines, lineHtml, noteHtml } from './parts/eventItems';
import { mixed } from './parts/mixed';
import { noticeHtml } from './parts/notice';
import { sourcesHtml } from './parts/sources';
import { statusRows } from './parts/statusRows';
import { dayPath, eventPath, linkTo } from './paths';

/** What an event's page is called: its title and its date. */
export function eventTitle(event: EventIndex, lang: Lang): string {
  return siteText(lang).eventTitle(eventName(event, lang), eventDate(event, lang));
}

/** The page of an event in one language. Throws `RangeError` when the record has no details of it. */
export function eventPage(edition: Edition, event: EventIndex, lang: Lang): string {
  const { store, site, version, stylesheet } = edition;
  const details = detailsIn(edition)(event.id);
  if (!details) throw new RangeError(`No details of the event: ${event.id}`);
  const text = siteText(lang);
  const path = eventPath(event.id, lang);
  const languages = { zh: eventPath(event.id, 'zh'), en: eventPath(event.id, 'en') };
  const snapshot = store.statusOn(event.date);
  const nameEvent = eventLinks(edition, path, lang);
  const detailsOf = detailsIn(edition);
  const sources = eventSources([event], detailsOf, lang);
  const outlined = outlinedPlace(edition, event);
  const { svg, css } = bothThemes(
    (theme) =>
      dayFigure(
        {
          store,
          snapshot,
          shapes: edition.shapes,
          lang,
          idPrefix: 'm',
          width: 560,
          neighbours: false,
          select: outlined === null ? [] : [outlined],
        },
        theme,
      ).text,
  );
  const state = stateOf(lang, event.date, event.id);
  const address = linkTo(site, path, mapPath(edition, state));
  const image = imageOf(edition, event.date, lang);
  const heading = eventName(event, lang);
  const description = details.summary[lang];
  const key = edition.keyDates.find(({ date }) => date === event.date);
  const items = { store, detailsOf, lang, nameEvent, sources, idPrefix: 'doc' };

  const body = markup`${pageHeader(site, path, lang, languages)}
    <main>
      <p class="when">${eventDateHtml(event, lang)}</p>
      <h1>${heading}</h1>
      ${lineHtml(event, { store, lang })}
      <p class="summary">${mixed(description, lang)}</p>
      ${noteHtml(event, details, lang)}${event.confidence !== 'contested' && doubtLines([event], items)}
      ${factsHtml(event, details, store, lang)}
      ${quantitiesHtml(details, edition.details.quantityLabels, lang)}
      ${relationsHtml(event, store, lang, nameEvent)} ${stepsHtml(event, store, lang)}
      ${sourcesHtml(sources, lang, 'doc')} ${trusted(svg)}
      <p class="open"><a href="${address}">${text.openEvent}</a></p>
      ${key && markup`<p class="open"><a href="${linkTo(site, path, dayPath(key.date, lang))}">${text.dayPage(formatDay(key.date, lang))}</a></p>`}
      ${statusRows(store, snapshot, lang, nameEvent)}
    </main>
    ${noticeHtml(lang, version, site === null ? null : address, citationHtml(edition, state))}`;

  const title = eventTitle(event, lang);
  const head = headTags({
    site,
    path,
    languages,
    chooser: eventPath(event.id),
    lang,
    product: figureText(lang).figure.product,
    title,
    description,
    kind: 'article',
    image: image === null ? null : { path: image, alt: captionOf(store, snapshot, lang).altText },
    oembed: [{ path: oembedPath(eventPath(event.id), lang), title }],
    data: eventData(edition, event, { lang, path, description, image }),
  });
  return documentText({
    path,
    lang,
    title: pick(lang, { en, zh }).documentTitle(title),
    description,
    head,
    style: css,
    stylesheet,
    body,
  });
}
