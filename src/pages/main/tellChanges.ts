import { changedSince, CHANGES_FILE, type RecordChanges } from '../../events/changes';
import { needsDetails } from '../../events/filter';
import { eventsInView } from '../../state/eventsInView';
import { formatDay } from '../../i18n/format';
import { byLang } from '../../i18n/text';
import type { App } from '../../state/app';
import { loadJson } from '../../state/load';

/** The present address without the version that it pins. */
function currentAddress(): string {
  const url = new URL(location.href);
  url.searchParams.delete('data');
  return url.href;
}

/**
 * Tells the reader of a record that is not the newest how many of the events in view have changed since, and offers the same
 * view in the newest, and the list of changes. Says nothing where none has. Throws `LoadError`.
 */
export async function tellChanges({ record, released, store, details, notify, asset }: App): Promise<void> {
  const changes = (await loadJson(asset(CHANGES_FILE))) as RecordChanges;
  const changed = changedSince(changes, record.index.version);
  const state = store.getState();
  const inView = eventsInView(record, state, needsDetails(state) ? await details.value() : null);
  const count = inView.filter(({ id }) => changed?.has(id)).length;
  if (count === 0) return;
  notify({
    code: 'changed',
    detail: String(count),
    instead: byLang((lang) => (released === null ? record.index.version : formatDay(released, lang))),
    links: [
      { to: 'current', href: byLang(currentAddress) },
      { to: 'changes', href: byLang((lang) => asset(`changes/${lang}/`)) },
    ],
  });
}
