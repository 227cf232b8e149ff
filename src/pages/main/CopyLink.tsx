import { useState } from 'react';
import { useStore } from 'zustand';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/app.en';
import { zh } from '../../i18n/messages/app.zh';
import type { App } from '../../state/app';
import { formatUrl } from '../../state/url';

/** Copies the link to what is seen, filter and view with it, and says so until something else is seen. */
export function CopyLink({ app, className }: { readonly app: App; readonly className: string }) {
  const state = useStore(app.store);
  const text = pick(state.lang, { en, zh }).link;
  const [result, setResult] = useState<{ readonly query: string; readonly isCopied: boolean } | null>(null);
  const query = formatUrl(state, app.context, { always: ['time', 'lang'] });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}?${query}`);
      setResult({ query, isCopied: true });
    } catch {
      setResult({ query, isCopied: false });
    }
  };
  const shown = result?.query === query ? result : null;
  return (
    <button type="button" className={className} aria-live="polite" onClick={() => void copy()}>
      {shown === null ? text.copy : shown.isCopied ? text.copied : text.failed}
    </button>
  );
}
