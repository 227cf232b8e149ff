import type { ReactElement } from 'react';
import { embedText } from '../embed/page/messages';
import type { wordsOf } from '../embed/page/words';
import { formatDay } from '../i18n/format';
import { LANGUAGES } from '../i18n/language';
import { LANGS, type Lang } from '../i18n/text';
import type { Day } from '../time/day';
import { appText } from '../words/appText';
import { creditsText, legalText } from '../words/footer';
import { Both } from './Both';

interface Props {
  readonly day: Day;
  /** The page's language; null where the reader's is taken. */
  readonly lang: Lang | null;
  readonly words: Readonly<Record<Lang, ReturnType<typeof wordsOf>>>;
  /** The map of the day. Markup. */
  readonly map: string;
  /** Address of the full map. */
  readonly fullMap: string;
  /** What stands under the map where no script may run. */
  readonly unrolled?: ReactElement;
}

/** Says which day is shown where no script can read the address; its language is not known either. */
function ScriptlessNote({ day }: Pick<Props, 'day'>) {
  return (
    <p className="scriptless">
      {LANGS.map((lang, at) => (
        <span key={lang} lang={LANGUAGES[lang].tag}>
          {`${at === 0 ? '' : ' '}${embedText(lang).noScripts(formatDay(day, lang))}`}
        </span>
      ))}
    </p>
  );
}

/** What an embed's page shows before, or without, its script, which fills the same places anew. */
export function EmbedBody({ day, lang, words, map, fullMap, unrolled }: Props) {
  return (
    <div className="embed" data-part="embed">
      <header className="head">
        <h1 className="headline" data-part="headline">
          <Both tag="span" markup={(l) => words[l].headline} />
        </h1>
        <p className="statement" data-part="statement">
          <Both tag="span" markup={(l) => words[l].statement} />
        </p>
      </header>
      {lang === null && <ScriptlessNote day={day} />}
      <div data-part="notes" />
      <div className="map" data-part="map">
        <div
          className="figure"
          role="img"
          aria-label={words[lang ?? 'en'].altText}
          data-part="figure"
          dangerouslySetInnerHTML={{ __html: map }}
        />
      </div>
      <section className="legend" data-part="legend">
        <Both tag="div" markup={(l) => words[l].legend} />
      </section>
      {unrolled}
      <div className="time" data-part="time" />
      <div data-part="effect" />
      <div data-part="later" />
      <div className="details" data-part="details" />
      <footer>
        <p className="ways">
          <span className="product" data-part="product">
            <Both tag="span">{(l) => appText(l).product}</Both>
          </span>
          <a href={fullMap} target="_blank" rel="noopener" data-part="open">
            <Both tag="span">{(l) => embedText(l).open}</Both>
          </a>
        </p>
        <div className="foot" data-part="foot">
          <p className="legal">
            <Both tag="span">{legalText}</Both>
            <span> </span>
            <span data-part="licence" />
          </p>
          <p data-part="source">
            <Both tag="span">{(l) => words[l].source}</Both>
          </p>
          <p>
            <Both tag="span">{creditsText}</Both>
          </p>
          <p data-part="version">
            <Both tag="span">{(l) => words[l].version}</Both>
          </p>
        </div>
      </footer>
    </div>
  );
}
