import { afterEach, expect, it, vi } from 'vitest';
import { keepInView } from './keepInView';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it('what a search led to comes back into view when something above it grows, until the reader goes on by hand', () => {
  const watched = new Map<Element, () => void>();
  class Observer {
    readonly tell: () => void;
    constructor(tell: () => void) {
      this.tell = tell;
    }
    observe(element: Element) {
      watched.set(element, this.tell);
    }
    disconnect() {
      watched.clear();
    }
  }
  vi.stubGlobal('ResizeObserver', Observer);
  document.body.innerHTML = '<section><ol><li>above</li><li id="found">found</li></ol></section>';
  const item = document.getElementById('found')!;
  const shown = vi.spyOn(item, 'scrollIntoView');
  const end = keepInView(item);
  expect(shown).toHaveBeenCalledTimes(1);
  for (const name of ['ol', 'section', 'body'])
    expect(watched.has(document.querySelector(name)!), name).toBe(true);
  watched.get(document.querySelector('ol')!)!();
  expect(shown).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new Event('wheel'));
  expect(watched.size).toBe(0);
  end();
});
