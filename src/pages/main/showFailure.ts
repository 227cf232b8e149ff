import { joinSentences } from '../../i18n/language';
import type { Messages } from '../../i18n/messages';
import type { en } from '../../i18n/messages/app.en';
import type { Lang } from '../../i18n/text';
import { formatDay, LANG_TAG } from '../../i18n/format';
import { OPENING_TIME } from '../../state/state';
import type { LoadError } from '../../state/load';

/** Says above what is on the page, without removing it, that the record did not arrive, and offers to try again. */
export function showFailure(
  container: HTMLElement,
  error: LoadError,
  lang: Lang,
  text: Messages<typeof en>,
  retry: () => void,
): void {
  const root = document.documentElement;
  root.lang = LANG_TAG[lang];
  // The view drawn into the page comes back whole, with its own date, instead of the outlines of another.
  delete root.dataset['opening'];
  const shown = text.failed.shown(formatDay(OPENING_TIME, lang));
  const { fault } = error;
  const reason = fault.kind === 'http' ? text.errors.http(fault.status) : text.errors[fault.kind];
  const box = document.createElement('div');
  box.className = 'failure';
  box.setAttribute('role', 'alert');
  const title = document.createElement('p');
  title.className = 'failure-title';
  title.textContent = text.failed.title;
  const body = document.createElement('p');
  body.textContent = joinSentences([text.failed.body(reason), shown], lang);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text.failed.retry;
  button.addEventListener('click', () => {
    box.remove();
    retry();
  });
  box.append(title, body, button);
  container.prepend(box);
}
