import { LANGUAGES } from '../../i18n/language';
import { byLang, LANGS, type Lang } from '../../i18n/text';
import { DEFAULT_LAYER } from '../../layers/layers';
import { OPENING_TIME } from '../../state/state';
import type { Day } from '../../time/day';
import { chooserPage, type Chooser } from './chooserPage';
import { dayPage, dayTitle } from './dayPage';
import { detailsIn, imageOf, stateOf, type Edition } from './edition';
import { eventPage, eventTitle } from './eventPage';
import { eventTwin } from './eventTwin';
import { homeLanguages, homeTitle } from './home';
import { articleData, dayData, eventData, type Described } from './jsonLd';
import { LLMS, llmsText } from './llms';
import { notFoundPage } from './notFoundPage';
import { oembedJson, oembedPath } from './oembed';
import {
  dayPath,
  eventPath,
  fileOf,
  HOME,
  MISSING_PAGE,
  storyPath,
  TEXT_PAGES,
  textPath,
  twinPath,
} from './paths';
import { changesPage } from './text/changesPage';
import { dataPage } from './text/dataPage';
import { methodPage } from './text/methodPage';
import { sourcesPage, tablePage, timelinePage } from './text/recordPages';
import { feedPath, feedPlaces, feedXml } from './feeds';
import type { Story } from '../../story/model';
import { storyImage } from './storyImage';
import { storyPage, storyTitle } from './storyPage';
import { pictureText } from '../../words/pictureText';
import { textPagesText } from '../../words/textPages';
import { robotsText, sitemapXml, type SitemapEntry } from './sitemap';

/** One view that has a page in each language and a page that leads to them. */
interface View extends SitemapEntry {
  readonly chooserPage: Omit<Chooser, 'path' | 'languages' | 'image'>;
  readonly page: (lang: Lang) => string;
  readonly shown: Day;
  readonly event: string | null;
  /** The story whose picture the page carries in place of that of the day. */
  readonly story?: Story;
}

const TEXT_BODIES = {
  table: tablePage,
  timeline: timelinePage,
  sources: sourcesPage,
  data: dataPage,
  method: methodPage,
  changes: changesPage,
};

/** What a view is made from. */
interface Told
  extends
    Pick<Chooser, 'title' | 'description'>,
    Pick<View, 'page' | 'shown'>,
    Partial<Pick<View, 'event' | 'story'>> {
  /** Path of its page in a language; without one, of the page that lets the reader choose. */
  readonly pathIn: (lang?: Lang) => string;
  readonly data: (described: Described) => object;
  readonly isEmbedded?: boolean;
}

function viewOf({ pathIn, title, description, data, isEmbedded = false, ...rest }: Told): View {
  const chooser = pathIn();
  const described = { lang: 'en', path: chooser, description: description.en, image: null } as const;
  return {
    event: null,
    ...rest,
    chooser,
    languages: byLang(pathIn),
    chooserPage: { title, description, data: data(described), isEmbedded },
  };
}

function textViews(edition: Edition): readonly View[] {
  return TEXT_PAGES.map((name) => {
    const told = byLang((lang) => textPagesText(lang)[name]);
    return viewOf({
      pathIn: (lang) => textPath(name, lang),
      title: byLang((lang) => `${told[lang].title}${LANGUAGES[lang].colon}${pictureText(lang).product}`),
      description: byLang((lang) => told[lang].description),
      data: (described) => articleData(edition, told.en.title, described),
      page: (lang) => TEXT_BODIES[name](edition, lang),
      shown: OPENING_TIME,
    });
  });
}

function storyViews(edition: Edition): readonly View[] {
  return edition.stories.map((story) =>
    viewOf({
      pathIn: (lang) => storyPath(story.id, lang),
      title: byLang((lang) => storyTitle(story, lang)),
      description: story.about,
      data: (described) => articleData(edition, story.title.en, described),
      page: (lang) => storyPage(edition, story, lang),
      shown: OPENING_TIME,
      story,
    }),
  );
}

function dayViews(edition: Edition): readonly View[] {
  return edition.keyDates.map((keyDate) => {
    const { date } = keyDate;
    const about = byLang((lang) => dayTitle(edition, keyDate, lang));
    return viewOf({
      pathIn: (lang) => dayPath(date, lang),
      title: byLang((lang) => about[lang].headline),
      description: byLang((lang) => about[lang].statement),
      data: (described) => dayData(edition, edition.record.eventsOn(date), about.en.headline, described),
      isEmbedded: true,
      page: (lang) => dayPage(edition, keyDate, lang),
      shown: date,
    });
  });
}

function eventViews(edition: Edition): readonly View[] {
  return edition.record.index.events.map((event) =>
    viewOf({
      pathIn: (lang) => eventPath(event.id, lang),
      title: byLang((lang) => eventTitle(event, lang)),
      description: byLang((lang) => detailsIn(edition)(event.id)?.summary[lang] ?? ''),
      data: (described) => eventData(edition, event, described),
      isEmbedded: true,
      page: (lang) => eventPage(edition, event, lang),
      shown: event.date,
      event: event.id,
    }),
  );
}

function oembedFiles(edition: Edition, site: string, views: readonly View[]): readonly [string, string][] {
  const home = { chooser: HOME, shown: OPENING_TIME, event: null, title: byLang(homeTitle) };
  const all = [home, ...views.map((view) => ({ ...view, title: view.chooserPage.title }))];
  return all.flatMap(({ chooser, shown, event, title }) =>
    LANGS.map((lang): [string, string] => [
      oembedPath(chooser, lang),
      oembedJson(
        { ...edition, site },
        {
          title: title[lang],
          state: stateOf(lang, shown, event),
          shown,
          image: imageOf(edition, shown, lang),
        },
      ),
    ]),
  );
}

/** The picture of the page that lets the reader choose; null without a site. */
function chooserImage(edition: Edition, { story, shown }: View): Chooser['image'] {
  if (story) return storyImage(edition, story, 'en');
  const path = imageOf(edition, shown, 'en');
  return path === null ? null : { path, alt: DEFAULT_LAYER.on(edition.record, shown).caption('en').altText };
}

/** Every text file of the pages by its path below the root: pages, and with an address of the site what points to them. */
export function pageFiles(edition: Edition): ReadonlyMap<string, string> {
  const { site, released, record } = edition;
  const embedded = [...dayViews(edition), ...eventViews(edition)];
  const views = [...embedded, ...storyViews(edition), ...textViews(edition)];
  const files = new Map<string, string>();
  for (const view of views) {
    const image = chooserImage(edition, view);
    files.set(
      fileOf(view.chooser),
      chooserPage(edition, {
        ...view.chooserPage,
        path: view.chooser,
        languages: view.languages,
        image,
      }),
    );
    for (const lang of LANGS) files.set(fileOf(view.languages[lang]), view.page(lang));
  }
  for (const event of record.index.events) files.set(twinPath(event.id), eventTwin(edition, event));
  for (const place of feedPlaces(record)) files.set(feedPath(record, place), feedXml(edition, place));
  files.set(LLMS, llmsText(edition));
  files.set(MISSING_PAGE, notFoundPage(site));
  files.set('robots.txt', robotsText(site));
  if (site !== null) {
    for (const [path, text] of oembedFiles(edition, site, embedded)) files.set(path, text);
    const home: SitemapEntry = { chooser: HOME, languages: homeLanguages };
    files.set('sitemap.xml', sitemapXml(site, [home, ...views], released));
  }
  return files;
}
