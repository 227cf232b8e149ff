import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { html } from '../../ui/dom';
import { openBeside } from './links';
import { embedText } from './messages';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const link = html('a', { href: 'https://example.org/map' }, 'map');
const below = html('div');
afterAll(openBeside(below, () => 'en'));

/** Presses the link; returns whether the page was kept in its place. */
function press(): boolean {
  document.body.replaceChildren(link, below);
  return !link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

test('a link opens beside the host page without an error, also where its new page is of another origin', () => {
  const opened = {
    set opener(_: null) {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  };
  const open = vi.spyOn(window, 'open').mockReturnValue(opened as unknown as Window);
  const failed = vi.fn();
  window.addEventListener('error', failed);
  expect(press()).toBe(true);
  expect(open).toHaveBeenCalledWith('https://example.org/map', '_blank');
  expect(failed).not.toHaveBeenCalled();
  expect(below.childElementCount).toBe(0);
});

test('where nothing may be opened the address is shown, once, and brought into view', () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  const shown = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
  press();
  press();
  expect(below.textContent).toContain(embedText('en').blocked);
  expect(below.querySelectorAll('textarea')).toHaveLength(1);
  expect(below.querySelector('textarea')!.value).toBe('https://example.org/map');
  expect(shown.mock.contexts.at(-1)).toBe(below.querySelector('.blocked'));
});
