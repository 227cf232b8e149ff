import { useState } from 'react';
import { useStore } from 'zustand';
import { appText } from '../../words/appText';
import type { App } from '../../state/app';
import type { AppState } from '../../state/state';
import { formatUrl } from '../../state/url';
import { useLang } from '../../ui/useLang';

/** Copies the link to what is seen, filter and view with it, and says so until something else is seen. */
export function CopyLink({ app, className }: { readonly app: App; readonly className: string }) {
  const lang = useLang(app);
  const text = appText(lang).link;
  const [result, setResult] = useState<{ readonly query: string; readonly isCopied: boolean } | null>(null);
  const queryOf = (state: AppState) => formatUrl(state, app.context, { always: ['time', 'lang'] });
  const isSeen = useStore(app.store, (state) => result !== null && queryOf(state) === result.query);
  if (result !== null && !isSeen) setResult(null);
  const copy = async () => {
    const query = queryOf(app.store.getState());
    try {
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}?${query}`);
      setResult({ query, isCopied: true });
    } catch {
      setResult({ query, isCopied: false });
    }
  };
  return (
    <button type="button" className={className} aria-live="polite" onClick={() => void copy()}>
      {result === null ? text.copy : result.isCopied ? text.copied : text.failed}
    </button>
  );
}
