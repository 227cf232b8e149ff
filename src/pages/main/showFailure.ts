import { formatDay, LANG_TAG } from '../../i18n/format';
import { joinSentences } from '../../i18n/language';
import { appText } from '../../words/appText';
import type { Lang } from '../../i18n/text';
import { reasonText } from '../../state/failureText';
import type { LoadError } from '../../state/load';
import { OPENING_TIME } from '../../state/state';
import { button, html } from '../../ui/dom';

/** Says above what is on the page, without removing it, that the record did not arrive, and offers to try again. */
export function showFailure(container: HTMLElement, error: LoadError, lang: Lang, retry: () => void): void {
  const root = document.documentElement;
  const { failed } = appText(lang);
  root.lang = LANG_TAG[lang];
  // The view drawn into the page comes back whole, with its own date, instead of the outlines of another.
  delete root.dataset['opening'];
  const sentences = [failed.body(reasonText(error.fault, lang)), failed.shown(formatDay(OPENING_TIME, lang))];
  const again = button(failed.retry, () => {
    box.remove();
    retry();
  });
  const title = html('p', { class: 'failure-title' }, failed.title);
  const box = html(
    'div',
    { class: 'failure', role: 'alert' },
    title,
    html('p', {}, joinSentences(sentences, lang)),
    again,
  );
  container.prepend(box);
}
