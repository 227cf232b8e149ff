import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { App } from '../state/app';
import { DEFAULT_STATE } from '../state/url';
import { createAppStore } from '../state/store';
import { latePart } from './latePart';
import { clear, mount } from './testing/mount';

afterEach(clear);

const app = { store: createAppStore(DEFAULT_STATE) } as App;
const Part = () => <p>here</p>;

/** Answers requests in order as `answers` says; one that finds another on its way waits for the same answer, as modules do. */
function server(...answers: readonly (() => Promise<unknown>)[]) {
  let [sent, shared] = [0, undefined as Promise<unknown> | undefined];
  return () => (shared ??= answers[sent++]!().finally(() => (shared = undefined)));
}
const lost = () => Promise.reject(new TypeError('Failed to fetch'));
const arrives = () => Promise.resolve();

it('a part asked for again comes, though the request of another part for a file of both is still failing', async () => {
  let giveUp: (reason: Error) => void = () => undefined;
  const hanging = () => new Promise((_, reject) => (giveUp = reject));
  const ofBoth = server(hanging, arrives);
  const own = server(lost, arrives, arrives);
  const Late = latePart(() =>
    own()
      .then(ofBoth)
      .then(() => Part),
  );
  const { root, container } = mount();
  void ofBoth().catch(() => undefined);
  await act(async () => root.render(<Late app={app} />));
  await act(async () => container.querySelector('button')!.click());
  await act(async () => giveUp(new TypeError('Failed to fetch')));
  expect(container.textContent).toBe('here');
});

it('a part that is lost again says so, and offers to load the page again', async () => {
  const own = server(lost, lost, lost, arrives);
  const Late = latePart(() => own().then(() => Part));
  const { root, container } = mount();
  await act(async () => root.render(<Late app={app} />));
  expect(container.querySelector('.part-failed a')).toBeNull();
  await act(async () => container.querySelector('button')!.click());
  expect(container.querySelector('.part-failed a')).not.toBeNull();
  await act(async () => container.querySelector('button')!.click());
  expect(container.textContent).toBe('here');
});

it('a part that is lost comes by itself when the connection is back, asked for once', async () => {
  const load = vi.fn(server(lost, lost, lost, arrives));
  const Late = latePart(() => load().then(() => Part));
  const { root, container } = mount();
  const comeBack = () => act(async () => void dispatchEvent(new Event('online')));
  await act(async () => root.render(<Late app={app} />));
  // Asked for twice each time: see `loadAgain`.
  await comeBack();
  expect(container.querySelector('.part-failed')).not.toBeNull();
  await comeBack();
  expect(container.textContent).toBe('here');
  expect(load).toHaveBeenCalledTimes(4);
  await comeBack();
  expect(load).toHaveBeenCalledTimes(4);
});

it('a lost file is told once, and is no fault of the rendering', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Late = latePart(lost);
  const { root, container } = mount();
  await act(async () => root.render(<Late app={app} />));
  expect(container.querySelector('.part-failed')).not.toBeNull();
  expect(error.mock.calls).toEqual([[new TypeError('Failed to fetch')]]);
  error.mockRestore();
});

it('a part that is there before it is rendered is rendered at once, without its stand-in', async () => {
  const Late = latePart(
    () => Promise.resolve(Part),
    () => <p>wait</p>,
  );
  await Late.preload();
  const { root, container } = mount();
  act(() => root.render(<Late app={app} />));
  expect(container.textContent).toBe('here');
});

it('a part that is lost before it is rendered is asked for again when it is', async () => {
  const own = server(lost, arrives);
  const Late = latePart(() => own().then(() => Part));
  await Late.preload();
  const { root, container } = mount();
  await act(async () => root.render(<Late app={app} />));
  expect(container.textContent).toBe('here');
});
