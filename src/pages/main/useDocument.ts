import { useEffect } from 'react';
import { useStore } from 'zustand';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/app.en';
import { zh } from '../../i18n/messages/app.zh';
import { LANG_TAG } from '../../i18n/format';
import type { App } from '../../state/app';
import { useTheme } from '../../ui/useTheme';

/** Keeps the page's own language, colours and title true to the state. */
export function useDocument(app: App, headline: string): void {
  const lang = useStore(app.store, (state) => state.lang);
  const theme = useTheme(app);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = LANG_TAG[lang];
    root.dataset['theme'] = theme;
    // A scheme other than the one in use would make a transparent frame opaque.
    root.style.colorScheme = theme;
  }, [lang, theme]);
  useEffect(() => {
    document.title = pick(lang, { en, zh }).documentTitle(headline);
  }, [lang, headline]);
}
