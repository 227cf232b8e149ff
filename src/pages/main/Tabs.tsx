import type { MouseEvent } from 'react';
import { useStore } from 'zustand';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/app.en';
import { zh } from '../../i18n/messages/app.zh';
import type { App } from '../../state/app';
import { TABS, type AppState, type Tab } from '../../state/state';
import { formatUrl } from '../../state/url';
import './styles/tabs.css';

const hrefOf = (app: App, state: AppState, tab: Tab) =>
  `?${formatUrl({ ...state, tab }, app.context, { flags: true })}`;

/** The ways to see the record. Links, so that each can be kept; `place` says which of the page's two places this is. */
export function Tabs({ app, place }: { readonly app: App; readonly place: 'head' | 'foot' }) {
  const lang = useStore(app.store, (state) => state.lang);
  const tab = useStore(app.store, (state) => state.tab);
  const text = pick(lang, { en, zh });
  const open = (to: Tab) => (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    app.actions.setTab(to);
  };
  return (
    <nav className="tabs" data-place={place} aria-label={text.views}>
      {TABS.map((each) => (
        <a
          key={each}
          href={hrefOf(app, app.store.getState(), each)}
          aria-current={each === tab ? 'page' : undefined}
          onClick={open(each)}
        >
          {text.tabs[each]}
        </a>
      ))}
    </nav>
  );
}
