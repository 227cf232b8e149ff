import type { Messages } from '../i18n/messages';
import type { en } from '../i18n/messages/app.en';
import type { Lang } from '../i18n/text';
import { LANG_TAG } from '../i18n/format';
import type { LoadError } from './load';

/** Says above what is on the page, without removing it, that the record did not arrive, and offers to try again. */
export function showFailure(
  container: HTMLElement,
  error: LoadError,
  lang: Lang,
  text: Messages<typeof en>,
  retry: () => void,
): void {
  document.documentElement.lang = LANG_TAG[lang];
  const { fault } = error;
  const reason = fault.kind === 'http' ? text.errors.http(fault.status) : text.errors[fault.kind];
  const box = document.createElement('div');
  box.className = 'failure';
  box.setAttribute('role', 'alert');
  const title = document.createElement('p');
  title.className = 'failure-title';
  title.textContent = text.failed.title;
  const body = document.createElement('p');
  body.textContent = text.failed.body(reason);
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
