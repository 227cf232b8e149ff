import { html } from '../../ui/dom';
import { embedText } from './messages';
import type { Lang } from '../../i18n/text';

/** Takes from an opened page its way back to this one. In a sandbox it is of another origin from the start, and has none. */
function leave(opened: Window): void {
  try {
    opened.opener = null;
  } catch {
    // Of another origin.
  }
}

/**
 * Makes every link of the page open beside the host's page, never in its place. Where the frame may not open anything,
 * the address is shown below as text, to be copied, instead of a link that does nothing. Returns what ends it.
 */
export function openBeside(below: HTMLElement, lang: () => Lang): () => void {
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || event.defaultPrevented || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    const opened = window.open(link.href, '_blank');
    if (opened) {
      leave(opened);
      return;
    }
    const { blocked } = embedText(lang());
    const address = html('textarea', { readonly: true, rows: 2, 'aria-label': blocked }, link.href);
    const note = html('p', { class: 'blocked' }, blocked, address);
    below.querySelector('.blocked')?.remove();
    below.append(note);
    note.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('click', open);
  return () => document.removeEventListener('click', open);
}
