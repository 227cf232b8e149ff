import type { Lang } from '../../i18n/text';
import { panelText } from '../messages';
import { vocabulary } from '../../words/vocabulary';

interface Props {
  readonly lang: Lang;
}

/** What the marks on events and sources mean. */
export function MarksKey({ lang }: Props) {
  const text = panelText(lang).about;
  const words = vocabulary(lang);
  const rows = [
    ...Object.entries(words.force).map(([key, word]) => [
      word,
      words.forceMeaning[key as keyof typeof words.forceMeaning],
    ]),
    ...Object.entries(words.confidence).map(([key, word]) => [
      word,
      words.confidenceMeaning[key as keyof typeof words.confidenceMeaning],
    ]),
    ...Object.entries(words.mark).map(([key, word]) => [
      word,
      words.markMeaning[key as keyof typeof words.markMeaning],
    ]),
  ];
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
