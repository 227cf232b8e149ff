import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { isFiltering } from '../../events/filter';
import { colouringOf } from '../../layers/layers';
import type { App } from '../../state/app';
import { colouredBy } from '../../state/drawnBy';
import { Headline } from '../../ui/Headline';
import { latePart } from '../../ui/latePart';
import { Unbroken } from '../../ui/Unbroken';
import { useLang } from '../../ui/useLang';
import { useDocument } from './useDocument';

/** Where a filter is set, it is told over the map, too. */
const Filtered = latePart(() => import('./Filtered').then((part) => part.Filtered));

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
      <Headline tag="h1" text={headline} lang={lang} />
      <p className="statement">
        <Unbroken text={statement} lang={lang} />
      </p>
      {isFiltered && <Filtered app={app} />}
    </div>
  );
}
