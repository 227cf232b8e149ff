import { act } from 'react';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { REAL_STORE } from '../../../events/testing/publishedRecord';
import { heldLayers, holdLayers, shareHeldLayers } from '../../../layers/held';
import { changeLayer, shareLayers } from '../../../layers/late';
import { SHARES } from '../../../series/testing/published';
import type { AppState } from '../../../state/state';
import { appOver } from '../../../state/testing/app';
import { day } from '../../../time/day';
import { clear, mount } from '../../../ui/testing/mount';
import { dialogText } from '../messages';
import { FileList } from './FileList';

const heldBefore = heldLayers();
beforeAll(() => {
  shareHeldLayers({});
  holdLayers({ metric: shareLayers(SHARES), compare: changeLayer });
});
afterEach(clear);
afterAll(() => shareHeldLayers(heldBefore));

const nothing = () => undefined;
const RANGE = { from: day('2021-05-20'), to: day('2021-07-01') };

const CASES: readonly (readonly [Partial<AppState>, string])[] = [
  [{}, 'How every area stands on 20 June 2021'],
  [{ metric: 'hashrate' }, 'Every area’s share of the hash rate in June 2021'],
  [{ time: RANGE, compare: 'change' }, 'What became of every area from 20 May to 1 July 2021'],
];

test.each(CASES)('the table of the map is offered by what it says: %j', (part, said) => {
  const app = appOver(REAL_STORE, { lang: 'en', ...part });
  const share = { site: null, version: '0123456789ab', released: null };
  const { root, container } = mount();
  act(() =>
    root.render(
      <FileList
        text={dialogText('en')}
        lang="en"
        subject={{ app, share, state: app.store.getState() }}
        figure="map"
        pixels=""
        drawn
        onPicture={nothing}
        onData={nothing}
        onValues={nothing}
        onStory={nothing}
      />,
    ),
  );
  const button = container.querySelector('[data-format="status"]')!;
  expect(button.getAttribute('aria-label')).toBe(`Download CSV: the map as a table. ${said}`);
});
