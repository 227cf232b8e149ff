import { LANGUAGES } from '../../i18n/language';
import { useStore } from 'zustand';
import { LANGS } from '../../i18n/text';
import { LANG_TAG } from '../../i18n/format';
import { appText } from '../../words/appText';
import type { App } from '../../state/app';
import { latePart } from '../../ui/latePart';
import { useLang } from '../../ui/useLang';
import { AfterMap } from './AfterMap';
import { CopyLink } from './CopyLink';
import { ShareButton } from './ShareButton';
import { Tabs } from '../../tabs/Tabs';
import './styles/tools.css';

/** Where there is no room for the whole name. */
const LANGUAGE_SIGNS = { zh: '中', en: 'EN' } as const;
const THEMES = ['auto', 'light', 'dark'] as const;

const Search = latePart(() => import('../../panel/search/Search').then((room) => room.Search));

/** The product's name and the page's tools, in one row. */
export function Header({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const theme = useStore(app.store, (state) => state.theme);
  const tab = useStore(app.store, (state) => state.tab);
  const text = appText(lang);
  return (
    <header className="header">
      <p className="product">{text.product}</p>
      <Tabs app={app} place="head" />
      <div className="tools">
        <div className="search-place">
          <AfterMap app={app}>
            <Search app={app} />
          </AfterMap>
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
        <label className="themes" title={text.theme}>
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
        {tab === 'map' && <CopyLink app={app} className="tool copy-link" />}
        <ShareButton app={app} />
      </div>
    </header>
  );
}
