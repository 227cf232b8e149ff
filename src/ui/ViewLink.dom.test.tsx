import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { clear, mount } from './testing/mount';
import { ViewLink } from './ViewLink';

afterEach(clear);

test('a plain click opens the view in place; any other press finds the address as it is by then', () => {
  let day = '2021-05-20';
  const onOpen = vi.fn();
  const { root, container } = mount();
  act(() => root.render(<ViewLink query={() => `time=${day}`} onOpen={onOpen} />));
  const link = container.querySelector('a')!;
  const press = (type: string, keys: MouseEventInit = {}) =>
    link.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, ...keys }));
  expect(press('click')).toBe(false);
  expect(onOpen).toHaveBeenCalledTimes(1);
  for (const [type, keys, later] of [
    ['click', { ctrlKey: true }, '2021-06-01'],
    ['pointerdown', { button: 1 }, '2021-06-02'],
    ['contextmenu', {}, '2021-06-03'],
  ] as const) {
    day = later;
    expect(press(type, keys)).toBe(true);
    expect(link.getAttribute('href')).toBe(`?time=${later}`);
  }
  expect(onOpen).toHaveBeenCalledTimes(1);
});
