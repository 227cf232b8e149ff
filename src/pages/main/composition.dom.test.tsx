import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardComposition } from '../../i18n/composition';
import { RegionList } from '../../map/list/RegionList';
import { Search } from '../../panel/search/Search';
import { RECORD } from '../../events/testing/publishedRecord';
import { appWith } from '../../panel/testing/app';
import { all, clear, doing, one, show, type } from '../../panel/testing/view';
import { Tabs } from '../../share/dialog/parts/Tabs';
import { Timeline } from '../../timeline/Timeline';

let stop: () => void;
beforeEach(() => {
  stop = guardComposition(window);
  const json = () => Promise.resolve(RECORD.search);
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve({ ok: true, json })),
  );
});
afterEach(() => {
  stop();
  clear();
  vi.unstubAllGlobals();
});

/** What browsers send while an input method composes, and Safari for the key that ended it. */
const COMPOSING = [{ isComposing: true }, { keyCode: 229 }] as const;
const KEYS = ['Enter', 'Escape', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', '/', 'n'];

/** Presses every key on `element` as `marks` say; none may be kept from the input method. */
const compose = (element: HTMLElement, marks: (typeof COMPOSING)[number]) =>
  doing(() => {
    for (const key of KEYS) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      for (const [name, value] of Object.entries(marks)) Object.defineProperty(event, name, { value });
      element.dispatchEvent(event);
      expect(event.defaultPrevented, key).toBe(false);
    }
  });

describe.each(COMPOSING)('while an input method composes (%o), keys do nothing', (marks) => {
  it('in the search: the same hits stay open with the same one active', async () => {
    const app = appWith();
    const view = await show(<Search app={app} />);
    const field = one<HTMLInputElement>(view, 'input');
    await doing(() => field.focus());
    await type(field, '四川');
    const before = [app.store.getState(), view.innerHTML];
    await compose(field, marks);
    expect([app.store.getState(), view.innerHTML]).toEqual(before);
    expect(all(view, '[role=option]').length).toBeGreaterThan(1);
  });

  it.each(['input[type=range]', '.day-field input[type=text]'])('in the time area: %s', async (selector) => {
    const app = appWith();
    const view = await show(<Timeline app={app} />);
    const before = [app.store.getState(), view.innerHTML];
    await type(one<HTMLInputElement>(view, '.day-field input[type=text]'), '20');
    await compose(one(view, selector), marks);
    expect(app.store.getState()).toEqual(before[0]);
    expect(one(view, '[role=status]').textContent).toBe('');
  });

  it('in the list of regions', async () => {
    const app = appWith();
    const view = await show(<RegionList app={app} />);
    const [first] = all(view, '[role=option]');
    await doing(() => first!.focus());
    const before = app.store.getState();
    await compose(first!, marks);
    expect(app.store.getState()).toEqual(before);
    expect(document.activeElement).toBe(first);
  });

  it('on tabs', async () => {
    const onChange = vi.fn();
    const tabs = [
      { key: 'one', name: 'One' },
      { key: 'two', name: 'Two' },
    ];
    const view = await show(
      <Tabs label="Tabs" tabs={tabs} active="one" onChange={onChange}>
        {null}
      </Tabs>,
    );
    await compose(one(view, '[role=tab]'), marks);
    expect(onChange).not.toHaveBeenCalled();
  });
});

it('a key is the page’s again once the composition is over', async () => {
  const app = appWith();
  const view = await show(<Timeline app={app} />);
  const { time } = app.store.getState();
  const slider = one(view, 'input[type=range]');
  await doing(() =>
    slider.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
    ),
  );
  expect(app.store.getState().time).not.toEqual(time);
});
