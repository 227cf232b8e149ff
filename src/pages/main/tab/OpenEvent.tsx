import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { EventItem } from '../../../panel/event/EventItem';
import type { App } from '../../../state/app';
import { filterText } from '../../../words/filterText';
import { useLang } from '../../../ui/useLang';
import '../../../panel/panel.css';

/** The event that is open, beside the answer; where there is no room beside it, over it. */
export function OpenEvent({ app }: { readonly app: App }) {
  const id = useStore(app.store, (state) => state.event);
  const lang = useLang(app);
  const close = useRef<HTMLButtonElement>(null);
  const before = useRef(id);
  useEffect(() => {
    const opened = before.current;
    before.current = id;
    if (id !== null && id !== opened) close.current?.focus();
    // The keyboard goes back to where it came from.
    if (id === null && opened !== null)
      document.querySelector<HTMLElement>(`.tab-view [data-opens="${CSS.escape(opened)}"]`)?.focus();
  }, [id]);
  const event = id === null ? undefined : app.record.event(id);
  if (event === undefined) return null;
  const text = filterText(lang);
  const leave = () => app.actions.openEvent(null);
  return (
    <aside
      className="open-event panel"
      aria-label={text.openEvent}
      onKeyDown={({ key }) => {
        if (key === 'Escape') leave();
      }}
    >
      <button
        ref={close}
        type="button"
        className="open-event-close"
        aria-label={text.closeCard}
        onClick={leave}
      >
        ×
      </button>
      <EventItem key={event.id} app={app} event={event} openAtFirst />
    </aside>
  );
}
