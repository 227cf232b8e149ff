import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { App } from '../../state/app';
import type { AppState } from '../../state/state';
import { createAppStore } from '../../state/store';
import { DEFAULT_STATE } from '../../state/url';
import { clear, mount } from '../../ui/testing/mount';
import { useLater } from './hooks';

afterEach(clear);

const chosen = ({ select, lang }: AppState) => ({ place: select[0], lang });

it('what may lag the slider is rendered once for a change of what it reads, and for no other', async () => {
  const app = { store: createAppStore(DEFAULT_STATE) } as App;
  const rendered: unknown[] = [];
  function Part() {
    rendered.push(useLater(app, chosen).place);
    return null;
  }
  const { root } = mount();
  await act(async () => root.render(<Part />));
  await act(async () => app.store.setState({ select: ['510000'] }));
  await act(async () => app.store.setState({ hover: '150000' }));
  expect(rendered).toEqual([undefined, '510000']);
});
