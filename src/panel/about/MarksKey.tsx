import type { Lang } from '../../i18n/text';
import { panelText } from '../messages';
import { vocabulary } from '../../words/vocabulary';

/** What the marks on events and sources mean. */
export function MarksKey({ lang }: { readonly lang: Lang }) {
  const text = panelText(lang).about;
  const words = vocabulary(lang);
  const rows = (['force', 'confidence', 'mark'] as const).flatMap((kind) => {
    const meanings: Readonly<Record<string, string>> = words[`${kind}Meaning`];
    return Object.entries(words[kind]).map(([key, word]) => [word, meanings[key]]);
  });
  return (
    <>
      <h3>{text.marksTitle}</h3>
      <dl className="facts">
        {rows.map(([word, meaning]) => (
          <div className="fact" key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
