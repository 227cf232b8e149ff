import { renderToStaticMarkup } from 'react-dom/server';
import { DEFAULT_LAYER } from '../../layers/layers';
import { LANGUAGES } from '../../i18n/language';
import { pictureText } from '../../words/pictureText';
import { appText } from '../../words/appText';
import { LANGS, type Lang } from '../../i18n/text';
import { OPENING_TIME } from '../../state/state';
import { siteText } from '../../words/siteText';
import { imageOf, type Edition } from './edition';
import { DataBlock, HeadTags } from './head';
import { datasetData } from './jsonLd';
import { oembedPath } from './oembed';
import { HOME } from './paths';

/** The home page is one page that speaks both languages; these addresses name one. */
export const homeLanguages: Readonly<Record<Lang, string>> = { zh: '?lang=zh', en: '?lang=en' };

/** What the home page is called. */
export function homeTitle(lang: Lang): string {
  const text = appText(lang);
  return `${text.product}${LANGUAGES[lang].colon}${text.tagline}`;
}

/** The tags that the home page's head gets beside its own title and description. Markup. */
export function homeHead(edition: Edition): string {
  const { record, site } = edition;
  const image = imageOf(edition, OPENING_TIME, 'en');
  const alt = DEFAULT_LAYER.on(record, OPENING_TIME).caption('en').altText;
  return renderToStaticMarkup(
    <HeadTags
      site={site}
      path={HOME}
      languages={homeLanguages}
      chooser={HOME}
      lang="en"
      product={pictureText('en').product}
      title={homeTitle('en')}
      description={siteText('en').dataset}
      kind="website"
      image={image === null ? null : { path: image, alt }}
      oembed={LANGS.map((lang) => ({ path: oembedPath(HOME, lang), title: homeTitle(lang) }))}
    />,
  );
}

/** What machines read of the home page: the record as a dataset. For the end of the page, since no reader waits for it. Markup. */
export function homeData(edition: Edition): string {
  return renderToStaticMarkup(<DataBlock data={datasetData(edition, 'en')} />);
}
