import { useEffect, useRef } from 'react';
import { appText } from '../../words/appText';
import { LANG_TAG } from '../../i18n/format';
import type { App } from '../../state/app';
import { useTheme } from '../../ui/useTheme';
import { useLang } from '../../ui/useLang';

/** The title is for other tabs and the history: it follows once the slider rests, and at once in another language. */
const TITLE_MS = 250;

/** Keeps the page's own language, colours and title true to the state. */
export function useDocument(app: App, headline: string): void {
  const lang = useLang(app);
  const theme = useTheme(app);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = LANG_TAG[lang];
    root.dataset['theme'] = theme;
    // A scheme other than the one in use would make a transparent frame opaque.
    root.style.colorScheme = theme;
  }, [lang, theme]);
  const titled = useRef<string | null>(null);
  useEffect(() => {
    const wait = titled.current === lang ? TITLE_MS : 0;
    titled.current = lang;
    const timer = setTimeout(() => {
      document.title = appText(lang).documentTitle(headline);
    }, wait);
    return () => clearTimeout(timer);
  }, [lang, headline]);
}
