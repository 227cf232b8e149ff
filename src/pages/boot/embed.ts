import { LANG_TAG } from '../../i18n/format';
import { firstLook, flagsSet } from './firstLook';

// The page's own script reads the address with them too, and takes them from here.
export * from '../../state/parameterNames';
export * from '../../state/query';

/**
 * Runs in the head of an embed, before anything is painted: the language and colours that the address asks for, and whether
 * it asks for another view than the one drawn, which then shows its outlines only until it is drawn.
 */
const root = document.documentElement;
const { dataset } = root;
const { lang, theme, isOther, values } = firstLook(
  location.search,
  dataset['day'] ?? '',
  navigator.languages,
  dataset['lang'],
);
const isDark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
dataset['scripts'] = '';
root.lang = LANG_TAG[lang];
if (isDark) dataset['theme'] = 'dark';
for (const name of flagsSet(values, ['static', 'plain', 'fit', 'transparent', 'hideControls']))
  dataset[name] = '';
// To be seen through, a frame has the scheme of its host.
root.style.colorScheme = 'transparent' in dataset ? 'light dark' : (dataset['theme'] ?? '');
// What is drawn into the page is light.
if (isOther || isDark) dataset['opening'] = 'other';
