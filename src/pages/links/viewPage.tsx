import type { ReactNode } from 'react';
import { LANGUAGES } from '../../i18n/language';
import { byLang, type Lang } from '../../i18n/text';
import type { AppState } from '../../state/state';
import type { Day } from '../../time/day';
import { Imprint } from '../../ui/Imprint';
import { ReadingContext, type Reading } from '../../ui/reading';
import { pictureText } from '../../words/pictureText';
import { Citation } from './Citation';
import { Document, documentText } from './document';
import { imageOf, mapPath, type Edition } from './edition';
import { HeadTags } from './head';
import type { Described } from './jsonLd';
import { oembedPath } from './oembed';
import { PageHeader } from './PageHeader';
import { linkTo, relativeLink } from './paths';

/** What a page of one view in one language says beside its text. */
export interface View {
  /** Path of the view's page in a language; without one, of the page that lets the reader choose. */
  readonly pathIn: (lang?: Lang) => string;
  readonly state: AppState;
  readonly shown: Day;
  /** Name of the tab, and the title for who links to the page. */
  readonly tab: string;
  readonly title: string;
  readonly description: string;
  /** The map of the day in words. */
  readonly altText: string;
  /** A picture of the page's own, in place of that of the day. */
  readonly image?: { readonly path: string; readonly alt: string } | null;
  readonly data: (described: Described) => object;
  /** Path of the same as JSON, where there is such a file. */
  readonly twin?: string;
  /** Colours of the page's figure, both themes, where it has one. */
  readonly css?: string;
  /** Whether a site that embeds the page by its address gets a map; so it is unless said otherwise. */
  readonly isEmbedded?: boolean;
}

/** Link from the page of `view` into the interactive map in the same state. */
export function mapLink(edition: Edition, { pathIn, state }: Pick<View, 'pathIn' | 'state'>): string {
  return linkTo(edition.site, pathIn(state.lang), mapPath(edition, state));
}

/** The text of a page: `main` between what every page of a view has. */
export function viewPage(edition: Edition, view: View, reading: Reading, main: ReactNode): string {
  const { site, stylesheet } = edition;
  const { pathIn, state, title, description, isEmbedded = true } = view;
  const { lang } = state;
  const path = pathIn(lang);
  const languages = byLang(pathIn);
  const dayImage = imageOf(edition, view.shown, lang);
  const { image = dayImage === null ? null : { path: dayImage, alt: view.altText } } = view;
  const head = (
    <>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={relativeLink(path, stylesheet)} />
      <HeadTags
        {...{ site, path, languages, lang, title, description }}
        chooser={pathIn()}
        product={pictureText(lang).product}
        kind="article"
        image={image}
        oembed={isEmbedded ? [{ path: oembedPath(pathIn(), lang), title }] : []}
        data={view.data({ lang, path, description, image: image && image.path })}
        twin={view.twin}
      />
    </>
  );
  return documentText(
    <Document
      lang={LANGUAGES[lang].tag}
      title={view.tab}
      icon={relativeLink(path, 'favicon.svg')}
      style={view.css}
      head={head}
    >
      <ReadingContext value={reading}>
        <PageHeader {...{ site, path, lang, languages }} />
        <main>{main}</main>
        <Imprint address={site === null || !isEmbedded ? null : mapLink(edition, view)}>
          <Citation edition={edition} state={state} />
        </Imprint>
      </ReadingContext>
    </Document>,
  );
}
