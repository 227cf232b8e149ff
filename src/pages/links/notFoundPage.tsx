import { LANGUAGES } from '../../i18n/language';
import { LANGS } from '../../i18n/text';
import { pictureText } from '../../words/pictureText';
import { siteText } from '../../words/siteText';
import { Document, documentText } from './document';

const STYLE =
  ':root{color-scheme:light dark}body{max-width:40rem;margin:15vh auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}a{color:inherit}';

/**
 * What a host sends where nothing is published. It may stand at any depth, so it needs no other file; without an address
 * of the site it leads to the root of the host.
 */
export function notFoundPage(site: string | null): string {
  const products = LANGS.toReversed().map((lang) => pictureText(lang).product);
  return documentText(
    <Document
      lang="en"
      title={['404', ...products].join(' · ')}
      icon="data:,"
      style={STYLE}
      head={<meta name="robots" content="noindex" />}
    >
      <main>
        <h1>404</h1>
        {LANGS.map((lang) => (
          <section key={lang} lang={LANGUAGES[lang].tag}>
            <h2>{siteText(lang).notFound.title}</h2>
            <p>{siteText(lang).notFound.body}</p>
            <p>
              <a href={site ?? '/'}>{siteText(lang).home}</a>
            </p>
          </section>
        ))}
      </main>
    </Document>,
  );
}
