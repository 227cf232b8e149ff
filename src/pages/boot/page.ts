import { LANG_TAG } from '../../i18n/format';
import { OPENING_TIME } from '../../state/state';
import { firstLook } from './firstLook';

/**
 * Runs in the page's head, before anything is painted: the language and colours that the address or the reader asks for, and
 * whether the address asks for another view than the one drawn, which then shows its outlines only.
 */
const root = document.documentElement;
const { lang, theme, isOther } = firstLook(location.search, OPENING_TIME, navigator.languages, undefined);
root.lang = LANG_TAG[lang];
root.dataset['scripts'] = '';
if (theme === 'dark' || theme === 'light') root.dataset['theme'] = theme;
if (isOther) root.dataset['opening'] = 'other';
