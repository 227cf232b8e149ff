import type { Lang } from '../../i18n/text';
import type { App, Notice, NoticeCode } from '../../state/app';

/** Words for the notices of one place, by language. */
export type NoteTexts<C extends NoticeCode> = (lang: Lang) => {
  readonly dismiss: string;
  readonly retry?: string;
} & {
  readonly [K in C]: (detail: string) => string;
};

function button(name: string, onPress: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', onPress);
  return element;
}

/**
 * Keeps `place` true to those notices that have one of `codes`, in the reader's language. Each can be dismissed. Returns
 * what leaves the place empty.
 */
export function keepNotes<C extends NoticeCode>(
  place: HTMLElement,
  { store, notices }: Pick<App, 'store' | 'notices'>,
  codes: readonly C[],
  texts: NoteTexts<C>,
): () => void {
  const isHere = (notice: Notice): notice is Notice & { readonly code: C } =>
    codes.some((code) => code === notice.code);
  const rowOf = (notice: Notice & { readonly code: C }): HTMLElement => {
    const text = texts(store.getState().lang);
    const row = document.createElement('p');
    row.className = 'notice';
    row.setAttribute('role', 'note');
    row.dataset['code'] = notice.code;
    const words = document.createElement('span');
    words.textContent = text[notice.code](notice.detail);
    const dismiss = () => {
      const rest = notices.getState().filter((other) => other !== notice);
      notices.setState(rest, true);
    };
    const close = button('×', dismiss);
    close.setAttribute('aria-label', text.dismiss);
    const again = () => {
      dismiss();
      notice.retry?.();
    };
    row.append(words, ...(notice.retry && text.retry ? [button(text.retry, again)] : []), close);
    return row;
  };
  const write = () => place.replaceChildren(...notices.getState().filter(isHere).map(rowOf));
  write();
  const stops = [notices.subscribe(write), store.subscribe((state) => state.lang, write)];
  return () => {
    for (const stop of stops) stop();
    place.replaceChildren();
  };
}
