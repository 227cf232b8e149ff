import { afterEach, describe, expect, it } from 'vitest';
import { day } from '../../time/day';
import { Panel } from '../Panel';
import { appWith } from '../testing/app';
import { all, clear, doing, one, show } from '../testing/view';

afterEach(clear);

const NATIONAL = 'nat-2021-05-21-fsdc-51';
const DEADLINE = 'sichuan-key-project-deadline-2021-06-20';
const time = { from: null, to: day('2021-06-20') };
const titleOf = (view: HTMLElement, event: string) => one(view, `[data-event="${event}"] .event-title`);
const openOnes = (view: HTMLElement) =>
  all(view, '.event[data-open="true"]').map(({ dataset }) => dataset['event']);

it('leaves a card open while another is opened, and the address names the last', async () => {
  const app = appWith({ time });
  const view = await show(<Panel app={app} />);
  await doing(() => titleOf(view, DEADLINE).click());
  await doing(() => titleOf(view, NATIONAL).click());
  expect(openOnes(view)).toEqual([DEADLINE, NATIONAL]);
  expect(app.store.getState().event).toBe(NATIONAL);
  await doing(() => titleOf(view, NATIONAL).click());
  expect(openOnes(view)).toEqual([DEADLINE]);
  expect(app.store.getState().event).toBe(DEADLINE);
});

describe('words that open what is under them', () => {
  /** Presses `element` with the mouse, which selects what `drag` does on its way; with keys where `detail` is 0. */
  const pressed = (element: HTMLElement, detail = 1, drag = () => {}) =>
    doing(() => {
      if (detail > 0) element.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
      drag();
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    });
  const select = (first: Node, last: Node) =>
    getSelection()!.setBaseAndExtent(first, 0, last, last.childNodes.length);

  it('stay shut when a reader has selected some of them, or from them on', async () => {
    const view = await show(<Panel app={appWith({ time })} />);
    const title = titleOf(view, NATIONAL);
    const name = one(title, '.event-name');
    const fold = one(view, '.fold');
    for (const [element, from, to] of [
      [title, name, name],
      [title, name, one(view, `[data-event="${NATIONAL}"] .event-line`)],
      [fold, fold, fold],
    ] as const) {
      await pressed(element, 1, () => select(from, to));
      expect(element.getAttribute('aria-expanded')).toBe('false');
    }
  });

  it('open by a key while they are selected, and by the mouse while other words are', async () => {
    const view = await show(<Panel app={appWith({ time })} />);
    const [title, other] = [titleOf(view, NATIONAL), titleOf(view, DEADLINE)];
    select(title, title);
    await pressed(title, 0);
    await pressed(other);
    expect(openOnes(view)).toEqual([DEADLINE, NATIONAL]);
  });

  it('open by the first press after the whole page was selected', async () => {
    const view = await show(<Panel app={appWith({ time })} />);
    select(view, view);
    await pressed(titleOf(view, NATIONAL));
    expect(openOnes(view)).toEqual([NATIONAL]);
  });
});

it('begins at the panel’s top when the next event is asked for', async () => {
  const app = appWith({ time });
  const view = await show(<Panel app={app} />);
  view.scrollTop = 300;
  view.dispatchEvent(new Event('scroll'));
  await doing(() => app.actions.stepTo(day('2021-06-25')));
  expect(view.scrollTop).toBe(0);
});

it('closes the cards of a day when the next event is asked for', async () => {
  const app = appWith({ time });
  const view = await show(<Panel app={app} />);
  await doing(() => titleOf(view, DEADLINE).click());
  await doing(() => titleOf(view, NATIONAL).click());
  await doing(() => app.actions.stepTo(day('2021-06-25')));
  expect(openOnes(view)).toEqual([]);
});
