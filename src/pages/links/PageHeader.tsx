import { pictureText } from '../../words/pictureText';
import { LANGUAGES, otherLang } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { HOME, linkTo } from './paths';

interface Props {
  readonly site: string | null;
  readonly path: string;
  readonly lang: Lang;
  readonly languages: Readonly<Record<Lang, string>>;
}

/** The head of a page's text: the product, which leads to the map, and the same page in the other language. */
export function PageHeader({ site, path, lang, languages }: Props) {
  const other = otherLang(lang);
  const { tag, name } = LANGUAGES[other];
  return (
    <header className="top">
      <a className="product" href={linkTo(site, path, HOME)}>
        {pictureText(lang).product}
      </a>
      <div className="languages">
        <a href={linkTo(site, path, languages[other])} lang={tag} hrefLang={tag}>
          {name}
        </a>
      </div>
    </header>
  );
}
