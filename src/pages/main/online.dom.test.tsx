import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { Gate } from '../../panel/parts/Gate';
import { createResource } from '../../state/resource';
import { appOver } from '../../state/testing/app';
import { clear, mount } from '../../ui/testing/mount';
import { Notices } from './Notices';

afterEach(clear);

const comeBack = () => act(async () => void dispatchEvent(new Event('online')));

it('what was lost and told in a notice is asked for again when the connection is back; other notices stay', async () => {
  const app = appOver(REAL_STORE, {});
  const { root } = mount();
  act(() => root.render(<Notices app={app} />));
  const retry = vi.fn();
  act(() => {
    app.notify({ code: 'late', detail: 'search', retry });
    app.notify({ code: 'url', detail: 'time=x' });
  });
  await comeBack();
  await comeBack();
  expect(retry).toHaveBeenCalledTimes(1);
  expect(app.notices.getState().map(({ code }) => code)).toEqual(['url']);
});

it('texts that were lost come by themselves when the connection is back, and are asked for no more', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('Failed to fetch'))
    .mockResolvedValue('the texts');
  const resource = createResource(load);
  const { root, container } = mount();
  await act(async () =>
    root.render(
      <Gate app={appOver(REAL_STORE, {})} resource={resource}>
        {(text) => <p>{text}</p>}
      </Gate>,
    ),
  );
  expect(container.querySelector('button')).not.toBeNull();
  await comeBack();
  expect(container.textContent).toBe('the texts');
  await comeBack();
  expect(load).toHaveBeenCalledTimes(2);
});
