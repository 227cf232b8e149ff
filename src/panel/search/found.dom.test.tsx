import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SearchDocument } from '../../events/model';
import type { App } from '../../state/app';
import { Panel } from '../Panel';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import { appWith } from '../testing/app';
import { all, button, clear, doing, show } from '../testing/view';
import { go } from './go';
import { optionOf } from './options';

const scrolled = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
const documents = (kind: SearchDocument['kind']) =>
  RECORD.search.documents.filter((document) => document.kind === kind);

/** Chooses the result for `document`, as the search field does. */
function choose(app: App, document: SearchDocument): Promise<void> {
  const { target } = optionOf(document, app.record, 'en')!;
  if (target.to === 'events' || target.to === 'all') throw new RangeError(document.id);
  return doing(() => go(app, target));
}

/** What of the panel is marked, which is also where the keyboard is and what was brought into view. */
function marked(view: HTMLElement): HTMLElement {
  const [item, ...more] = all(view, 'li[aria-current="true"]');
  expect(more).toEqual([]);
  expect(document.activeElement).toBe(item);
  expect(scrolled.mock.contexts.at(-1)).toBe(item);
  expect(scrolled).toHaveBeenLastCalledWith(expect.objectContaining({ behavior: 'instant' }));
  return item!;
}

afterEach(() => {
  clear();
  scrolled.mockClear();
});

describe('what a search led to', () => {
  it.each([['510000'], ['511800']])('is brought into view when it is a place: %s', async (adcode) => {
    const app = appWith();
    const view = await show(<Panel app={app} />);
    await doing(() => go(app, { to: 'place', adcode }));
    expect(scrolled.mock.contexts.at(-1)).toBe(view.querySelector('h2'));
    expect(view.querySelector('h2')!.textContent).toBe(REAL_STORE.gazetteer.get(adcode).name.en);
  });

  it.each([
    ['is scrolled to, marked and read out, for every company on record', 'company', 'project'],
    ['opens the article at the statement found, for every statement', 'fact', 'fact'],
  ] as const)('%s', async (_, kind, name) => {
    const app = appWith();
    const view = await show(<Panel app={app} />);
    for (const found of documents(kind)) {
      await choose(app, found);
      expect(marked(view).dataset[name]).toBe(found.id);
    }
  });

  it('is unmarked when the reader goes on, and the article stays as the reader leaves it', async () => {
    const app = appWith();
    const view = await show(<Panel app={app} />);
    await choose(app, documents('fact')[0]!);
    await doing(() => app.actions.select('510000'));
    expect(all(view, '[aria-current]')).toEqual([]);
    const heading = button(view, 'The article we started from');
    expect(heading.getAttribute('aria-expanded')).toBe('true');
    await choose(app, documents('fact')[0]!);
    await doing(() => heading.click());
    expect(heading.getAttribute('aria-expanded')).toBe('false');
  });
});
