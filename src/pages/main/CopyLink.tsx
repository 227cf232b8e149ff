import { useState } from 'react';
import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { formatUrl } from '../../state/url';
import { askText } from '../../words/asked';

/** Copies the link to what is seen, filter and view with it. */
export function CopyLink({ app }: { readonly app: App }) {
  const state = useStore(app.store);
  const text = askText(state.lang);
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
    <>
      <button type="button" className="tool" onClick={() => void copy()}>
        {text.copyLink}
      </button>
      <span className="tool-result" role="status">
        {shown === null ? '' : shown.isCopied ? text.copied : text.copyFailed}
      </span>
    </>
  );
}
