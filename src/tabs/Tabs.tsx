import { useStore } from 'zustand';
import { appText } from '../words/appText';
import type { App } from '../state/app';
import { TABS } from '../state/state';
import { formatUrl } from '../state/url';
import { ViewLink } from '../ui/ViewLink';
import { useLang } from '../ui/useLang';
import './tabs.css';

/** The ways to see the record. Links, so that each can be kept; `place` says where this is: one of the page's two places, or a frame. */
export function Tabs({ app, place }: { readonly app: App; readonly place: 'head' | 'foot' | 'frame' }) {
  const lang = useLang(app);
  const tab = useStore(app.store, (state) => state.tab);
  const text = appText(lang);
  return (
    <nav className="tabs" data-place={place} aria-label={text.tabList}>
      {TABS.map((each) => (
        <ViewLink
          key={each}
          query={() => formatUrl({ ...app.store.getState(), tab: each }, app.context, { flags: true })}
          onOpen={() => app.actions.setTab(each)}
          aria-current={each === tab ? 'page' : undefined}
        >
          {text.tabs[each]}
        </ViewLink>
      ))}
    </nav>
  );
}
