import { headlineOn } from '../../events/headline';
import { captionOf } from '../../words/caption';
import { figureText } from '../../words/figureText';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/app.en';
import { zh } from '../../i18n/messages/app.zh';
import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { eventSources } from '../../words/sources';
import { bothThemes } from '../bothThemes';
import type { KeyDate } from '../keyDates';
import { siteText } from '../messages';
import { citationHtml } from './citation';
import { detailsIn, eventLinks, imageOf, mapPath, stateOf, type Edition } from './edition';
import { documentText } from './document';
import { headTags } from './head';
import { markup, trusted, type Html } from './html';
import { dayData } from './jsonLd';
import { oembedPath } from './oembed';
import { pageHeader } from './pageHeader';
import { dayFigure } from './parts/dayMap';
import { doubtLines, eventItems, type ItemOptions } from './parts/eventItems';
import { noticeHtml } from './parts/notice';
import { sourcesHtml } from './parts/sources';
import { statusRows } from './parts/statusRows';
import { dayPath, linkTo } from './paths';

const ID_PREFIX = 'm';

/** Links to the key dates before and after. */
function neighbours({ keyDates, site, store }: Edition, path: string, date: KeyDate, lang: Lang): Html {
  const text = siteText(lang);
  const at = keyDates.indexOf(date);
  const link = (label: string, other: KeyDate | undefined) =>
    other &&
    markup`<li>
      ${label}
      <a href="${linkTo(site, path, dayPath(other.date, lang))}"
        >${captionOf(store, store.statusOn(other.date), lang).headline}</a
      >
    </li>`;
  return markup`<nav aria-label="${text.days}">
    <ul>
      ${link(text.earlier, keyDates[at - 1])}${link(text.later, keyDates[at + 1])}
    </ul>
  </nav>`;
}

/** What a day's page is called and what it says of itself in one sentence. */
export function dayTitle({ store }: Edition, { date }: KeyDate, lang: Lang) {
  const { headline, statement, altText } = captionOf(store, store.statusOn(date), lang);
  return { title: pick(lang, { en, zh }).documentTitle(headline), headline, statement, altText };
}

/** The page of a key date in one language. */
export function dayPage(edition: Edition, date: KeyDate, lang: Lang): string {
  const { store, site, version, stylesheet } = edition;
  const text = siteText(lang);
  const path = dayPath(date.date, lang);
  const languages = { zh: dayPath(date.date, 'zh'), en: dayPath(date.date, 'en') };
  const snapshot = store.statusOn(date.date);
  const { title, headline, statement, altText } = dayTitle(edition, date, lang);
  const { event, others } = headlineOn(store, date.date);
  const events = event ? [event, ...others] : others;
  const nameEvent = eventLinks(edition, path, lang);
  const detailsOf = detailsIn(edition);
  const sources = eventSources(events, detailsOf, lang);
  const items: ItemOptions = { store, detailsOf, lang, nameEvent, sources, idPrefix: 'doc' };
  const { svg, css } = bothThemes(
    (theme) =>
      dayFigure(
        { store, snapshot, shapes: edition.shapes, lang, idPrefix: ID_PREFIX, width: 640, neighbours: true },
        theme,
      ).text,
  );
  const state = stateOf(lang, date.date);
  const address = linkTo(site, path, mapPath(edition, state));
  const image = imageOf(edition, date.date, lang);

  const body = markup`${pageHeader(site, path, lang, languages)}
    <main>
      <h1>${headline}</h1>
      <p class="statement">${statement}</p>
      <p class="why"><strong>${text.why}</strong>${LANGUAGES[lang].gap}${date.why[lang]}</p>
      ${trusted(svg)}
      <p class="open"><a href="${address}">${text.openDay}</a></p>
      <section>
        <h2>${text.happened}</h2>
        ${doubtLines(events, items)}${eventItems(events, items)}
      </section>
      ${sourcesHtml(sources, lang, 'doc')} ${statusRows(store, snapshot, lang, nameEvent)}
      ${neighbours(edition, path, date, lang)}
    </main>
    ${noticeHtml(lang, version, site === null ? null : address, citationHtml(edition, state))}`;

  const head = headTags({
    site,
    path,
    languages,
    chooser: dayPath(date.date),
    lang,
    product: figureText(lang).figure.product,
    title: headline,
    description: statement,
    kind: 'article',
    image: image === null ? null : { path: image, alt: altText },
    oembed: [{ path: oembedPath(dayPath(date.date), lang), title: headline }],
    data: dayData(edition, events, headline, { lang, path, description: statement, image }),
  });
  return documentText({
    path,
    lang,
    title,
    description: statement,
    head,
    style: css,
    stylesheet,
    body,
  });
}
