import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/firstNotices.en';
import { zh } from '../../i18n/messages/firstNotices.zh';
import type { App, Notice, NoticeCode } from '../../state/app';

type FirstCode = Extract<NoticeCode, keyof typeof en>;

/** The notices that the page can have by itself. */
const isFirst = (notice: Notice): notice is Notice & { readonly code: FirstCode } => notice.code in en;

/**
 * What the reader has to be told, in their language, above the map. Each note can be dismissed. Returns what leaves the
 * place to the explorer, which has the words for the rest.
 */
export function keepNotes(
  place: HTMLElement,
  { store, notices }: Pick<App, 'store' | 'notices'>,
): () => void {
  const rowOf = (notice: Notice & { readonly code: FirstCode }): HTMLElement => {
    const text = pick(store.getState().lang, { en, zh });
    const row = document.createElement('p');
    row.className = 'notice';
    row.setAttribute('role', 'note');
    row.dataset['code'] = notice.code;
    const words = document.createElement('span');
    words.textContent = text[notice.code](notice.detail);
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = '×';
    close.setAttribute('aria-label', text.dismiss);
    close.addEventListener('click', () => {
      const rest = notices.getState().filter((other) => other !== notice);
      notices.setState(rest, true);
    });
    row.append(words, close);
    return row;
  };
  const write = () => place.replaceChildren(...notices.getState().filter(isFirst).map(rowOf));
  write();
  const stops = [notices.subscribe(write), store.subscribe((state) => state.lang, write)];
  return () => {
    for (const stop of stops) stop();
    place.replaceChildren();
  };
}
