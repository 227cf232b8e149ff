import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { isFiltering } from '../../events/filter';
import { colouringOf } from '../../layers/layers';
import type { App } from '../../state/app';
import { colouredBy } from '../../state/drawnBy';
import { latePart } from '../../ui/latePart';
import { Unbroken } from '../../ui/Unbroken';
import { useLang } from '../../ui/useLang';
import { useDocument } from './useDocument';

/** Where a filter is set, it is told over the map, too. */
const Filtered = latePart(() => import('./Filtered').then((part) => part.Filtered));

/** Columns that two lines of a phone hold in the headline's full size. */
const ROOM = 58;

/** Whether a headline needs smaller letters where the page is narrow; a Chinese character takes two columns. */
function isLong(headline: string): boolean {
  const columns = [...headline].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
  return columns > ROOM;
}

/** The day's headline, or the event that the reader opened, and what is said of the day. */
export function Caption({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const region = useStore(app.store, (state) => state.region);
  const coloured = useStore(app.store, useShallow(colouredBy));
  const opened = useStore(app.store, (state) => state.event);
  const { headline, statement } = useMemo(
    () => colouringOf(app.record, coloured).caption(lang, { entered: region, opened }),
    [app.record, coloured, lang, region, opened],
  );
  const isFiltered = useStore(app.store, isFiltering);
  useDocument(app, headline);
  return (
    <div className="caption-area">
      <h1 className="headline" data-long={isLong(headline) || undefined}>
        <Unbroken text={headline} lang={lang} />
      </h1>
      <p className="statement">
        <Unbroken text={statement} lang={lang} />
      </p>
      {isFiltered && <Filtered app={app} />}
    </div>
  );
}
