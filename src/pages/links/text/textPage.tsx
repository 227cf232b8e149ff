import type { ReactElement } from 'react';
import { DEFAULT_LAYER } from '../../../layers/layers';
import type { Lang } from '../../../i18n/text';
import { OPENING_TIME } from '../../../state/state';
import { Mixed } from '../../../ui/Mixed';
import { pictureText } from '../../../words/pictureText';
import { textPagesText } from '../../../words/textPages';
import { stateOf, type Edition } from '../edition';
import { articleData, datasetData } from '../jsonLd';
import { pageReading } from '../pageReading';
import { linkTo, TEXT_PAGES, textPath, type TextPageName } from '../paths';
import { viewPage, type View } from '../viewPage';

interface LinksProps {
  readonly edition: Edition;
  readonly page: TextPageName;
  readonly lang: Lang;
}

/** Links between the pages of text. */
function Others({ edition: { site }, page, lang }: LinksProps) {
  const text = textPagesText(lang);
  const others = TEXT_PAGES.filter((name) => name !== page);
  return (
    <nav aria-label={pictureText(lang).product}>
      <ul>
        {others.map((name) => (
          <li key={name}>
            <a href={linkTo(site, textPath(page, lang), textPath(name, lang))}>{text[name].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A page of text about the record in one language: its title, `body`, and links to the others. */
export function textPage(edition: Edition, page: TextPageName, lang: Lang, body: ReactElement): string {
  const { title, description } = textPagesText(lang)[page];
  const path = textPath(page, lang);
  const view: View = {
    pathIn: (each?: Lang) => textPath(page, each),
    state: stateOf(lang, OPENING_TIME),
    shown: OPENING_TIME,
    tab: `${title} · ${pictureText(lang).product}`,
    title,
    description,
    altText: DEFAULT_LAYER.on(edition.record, OPENING_TIME).caption(lang).altText,
    data: (described) =>
      page === 'data' ? datasetData(edition, lang) : articleData(edition, title, described),
    isEmbedded: false,
  };
  return viewPage(
    edition,
    view,
    pageReading(edition, path, lang),
    <>
      <h1>{title}</h1>
      <p className="summary">{description}</p>
      {body}
      <Others edition={edition} page={page} lang={lang} />
    </>,
  );
}

/** Paragraphs of the record's own words. */
export function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text}>
      <Mixed text={text} />
    </p>
  ));
}

/** A list of sentences, numbered where their order counts. */
export function Sentences({
  texts,
  as: List,
}: {
  readonly texts: readonly string[];
  readonly as: 'ul' | 'ol';
}) {
  return (
    <List>
      {texts.map((text) => (
        <li key={text}>
          <Mixed text={text} />
        </li>
      ))}
    </List>
  );
}
