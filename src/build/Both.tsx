import type { ReactElement } from 'react';
import { LANGUAGES } from '../i18n/language';
import { LANGS, type Lang } from '../i18n/text';

interface Props {
  readonly tag: 'p' | 'div' | 'span';
  readonly className?: string;
  /** What stands there in a language. */
  readonly children?: (lang: Lang) => string | ReactElement;
  /** The same as markup. */
  readonly markup?: (lang: Lang) => string;
}

/** Something in both languages, of which style shows the page's. */
export function Both({ tag: Tag, className, children, markup }: Props) {
  return LANGS.map((lang) => (
    <Tag
      key={lang}
      className={[className, `only-${lang}`].filter(Boolean).join(' ')}
      lang={LANGUAGES[lang].tag}
      {...(markup && { dangerouslySetInnerHTML: { __html: markup(lang) } })}
    >
      {children?.(lang)}
    </Tag>
  ));
}
