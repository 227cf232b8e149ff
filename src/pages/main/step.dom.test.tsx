// First: React tells only what is there when it is loaded.
import { rendersOf } from '../../ui/testing/renders';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import { Legend } from '../../panel/legend/Legend';
import { Panel } from '../../panel/Panel';
import { clear, doing, show } from '../../panel/testing/view';
import { createResource } from '../../state/resource';
import type { AppState } from '../../state/state';
import { appOver } from '../../state/testing/app';
import { day } from '../../time/day';
import { Timeline } from '../../timeline/Timeline';
import { Header } from './Header';
import { TabView } from './tab/TabView';

/** Two days of July 2021 on which nothing happened, one after the other. */
const QUIET = [day('2021-07-10'), day('2021-07-11')] as const;

vi.stubGlobal('matchMedia', () => ({ matches: true }));
afterEach(clear);

/** What is rendered of the page, its answer being `answer`, when the slider goes on from one quiet day to the next. */
async function stepped(state: Partial<AppState>, answer: (app: ReturnType<typeof appOver>) => ReactNode) {
  const details = createResource(() => Promise.resolve(RECORD.details));
  await details.load();
  const app = appOver(REAL_STORE, { time: { from: null, to: QUIET[0] }, ...state }, { details });
  await show(
    <>
      <Header app={app} />
      {answer(app)}
      <Timeline app={app} />
    </>,
  );
  const rendered = await rendersOf(() => doing(() => app.actions.setDay(QUIET[1])));
  expect(rendered).toContain('DaySlider');
  return rendered;
}

/** What says the same on both days, whatever the page shows. */
const STEADY = ['Header', 'Tabs', 'CopyLink', 'Strip', 'TrackKey', 'SpanSwitch', 'PlayButton'];

test.each([
  ['the country', {}, 'DayView'],
  ['a place', { select: ['510000'] }, 'RegionView'],
] as const)(
  'a step of the slider over quiet days renders no class of the legend, no event and no company anew beside %s',
  async (_, state, place) => {
    const rendered = await stepped(state, (app) => (
      <>
        <Legend app={app} />
        <Panel app={app} />
      </>
    ));
    expect(rendered).toContain(place);
    const steady = [...STEADY, 'LegendItem', 'EventItem', 'Project'];
    expect(steady.filter((name) => rendered.has(name))).toEqual([]);
  },
);

test.each(['table', 'timeline', 'sources'] as const)(
  'a step of the slider within the days shown renders nothing of the tab %s anew',
  async (tab) => {
    const rendered = await stepped({ tab }, (app) => <TabView app={app} />);
    const steady = [
      ...STEADY,
      'TabView',
      'TabTools',
      'Facets',
      'Chips',
      'Table',
      'ChronologyTable',
      'Sources',
    ];
    expect(steady.filter((name) => rendered.has(name))).toEqual([]);
  },
);
