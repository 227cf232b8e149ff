import { useMemo, type ReactNode } from 'react';
import type { App } from '../state/app';
import { coloursOf } from '../theme/colours';
import { ReadingContext, WITHOUT_LINKS, type Reading } from './reading';
import { useTheme } from './useTheme';
import { useLang } from './useLang';

interface Props {
  readonly app: App;
  /** Whether nothing in it can be pressed. */
  readonly isStatic: boolean;
  readonly children: ReactNode;
}

/** What stands in a page that leads nowhere: events and places by their names alone. */
export function ReadingWithoutLinks({ app, isStatic, children }: Props) {
  const { record } = app;
  const lang = useLang(app);
  const theme = useTheme(app);
  const reading = useMemo<Reading>(
    () => ({ ...WITHOUT_LINKS, record, lang, colours: coloursOf(theme), isStatic }),
    [record, lang, theme, isStatic],
  );
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}
