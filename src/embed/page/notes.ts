import type { Lang } from '../../i18n/text';
import type { App, Notice, NoticeCode } from '../../state/app';
import { button, html } from '../../ui/dom';

/** Words for the notices of one place, by language. */
export type NoteTexts<C extends NoticeCode> = (lang: Lang) => {
  readonly dismiss: string;
  readonly retry?: string;
} & {
  readonly [K in C]: (detail: string) => string;
};

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
    const { lang } = store.getState();
    const text = texts(lang);
    const dismiss = () => {
      const rest = notices.getState().filter((other) => other !== notice);
      notices.setState(rest, true);
    };
    const again = () => {
      dismiss();
      notice.retry?.();
    };
    return html(
      'p',
      { class: 'notice', role: 'note', 'data-code': notice.code },
      html('span', {}, text[notice.code](notice.reason?.[lang] ?? notice.detail)),
      ...(notice.retry && text.retry ? [button(text.retry, again)] : []),
      button('×', dismiss, { 'aria-label': text.dismiss }),
    );
  };
  const write = () => place.replaceChildren(...notices.getState().filter(isHere).map(rowOf));
  write();
  const stops = [notices.subscribe(write), store.subscribe((state) => state.lang, write)];
  return () => {
    for (const stop of stops) stop();
    place.replaceChildren();
  };
}
