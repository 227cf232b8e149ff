import { formatDay, LANG_TAG } from '../../i18n/format';
import { LANGS } from '../../i18n/text';
import { siteText } from '../../words/siteText';
import { dayIn } from './dayIn';

/** Runs on the page that says that nothing is at an address: offers the map of the day that the address names. */
const found = dayIn(location.pathname);
for (const lang of found ? LANGS : []) {
  const link = document.createElement('a');
  link.href = `${found!.root}?time=${found!.day}&lang=${lang}`;
  link.textContent = siteText(lang).notFound.day(formatDay(found!.day, lang));
  const line = document.createElement('p');
  line.append(link);
  document.querySelector(`section[lang="${LANG_TAG[lang]}"]`)?.append(line);
}
