import { LANGUAGES } from '../../i18n/language';
import { colouringOf } from '../../layers/layers';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { LANGS } from '../../i18n/text';
import { LANG_TAG } from '../../i18n/format';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/app.en';
import { zh } from '../../i18n/messages/app.zh';
import type { App } from '../../state/app';
import { latePart } from '../../ui/latePart';
import { ShareButton } from './ShareButton';
import { useDocument } from './useDocument';

/** Where there is no room for the whole name. */
const LANGUAGE_SIGNS = { zh: '中', en: 'EN' } as const;
const THEMES = ['auto', 'light', 'dark'] as const;

const Search = latePart(() => import('../../panel/search/Search').then((room) => room.Search));

/** Columns that two lines of a phone hold in the headline's full size. */
const ROOM = 58;

/** Whether a headline needs smaller letters where the page is narrow; a Chinese character takes two columns. */
function isLong(headline: string): boolean {
  const columns = [...headline].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
  return columns > ROOM;
}

/** The day's headline, or the event that the reader opened, and what is said of the day. */
function Headline({ app }: { readonly app: App }) {
  const lang = useStore(app.store, (state) => state.lang);
  const metric = useStore(app.store, (state) => state.metric);
  const dates = useStore(app.store, (state) => state.dates);
  const region = useStore(app.store, (state) => state.region);
  const time = useStore(app.store, (state) => state.time);
  const opened = useStore(app.store, (state) => state.event);
  const { headline, statement } = useMemo(
    () => colouringOf(app.record, { metric, time, dates }).caption(lang, { entered: region, opened }),
    [app.record, metric, time, dates, lang, region, opened],
  );
  useDocument(app, headline);
  return (
    <>
      <h1 className="headline" data-long={isLong(headline) || undefined}>
        {headline}
      </h1>
      <p className="statement">{statement}</p>
    </>
  );
}

/** The product's name in small type with the page's tools, then the day in words. */
export function Header({ app }: { readonly app: App }) {
  const lang = useStore(app.store, (state) => state.lang);
  const theme = useStore(app.store, (state) => state.theme);
  const text = pick(lang, { en, zh });
  return (
    <header className="header">
      <div className="masthead">
        <p className="product">{text.product}</p>
        <div className="tools">
          <div className="search-place">
            <Search app={app} />
          </div>
          <div className="languages" role="group" aria-label={text.language}>
            {LANGS.map((each) => (
              <button
                key={each}
                type="button"
                lang={LANG_TAG[each]}
                aria-pressed={each === lang}
                aria-label={LANGUAGES[each].name}
                onClick={() => app.actions.setLang(each)}
              >
                <span className="wide">{LANGUAGES[each].name}</span>
                <span className="narrow" aria-hidden="true">
                  {LANGUAGE_SIGNS[each]}
                </span>
              </button>
            ))}
          </div>
          <label className="themes">
            <span className="visually-hidden">{text.theme}</span>
            <select
              value={theme}
              onChange={(event) => app.actions.setTheme(event.target.value as typeof theme)}
            >
              {THEMES.map((each) => (
                <option key={each} value={each}>
                  {text.themes[each]}
                </option>
              ))}
            </select>
          </label>
          <ShareButton app={app} />
        </div>
      </div>
      <Headline app={app} />
    </header>
  );
}
