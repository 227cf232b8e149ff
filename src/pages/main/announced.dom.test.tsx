import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { joinSentences, LANGUAGES } from '../../i18n/language';
import { LANGS } from '../../i18n/text';
import { changeLayer } from '../../layers/change/change';
import { shareLayers } from '../../layers/hashrate/hashrate';
import { heldLayers, shareHeldLayers } from '../../layers/held';
import { SHARES } from '../../series/testing/published';
import type { AppState } from '../../state/state';
import { appOver } from '../../state/testing/app';
import { day } from '../../time/day';
import { Announcer, SETTLE_MS } from '../../timeline/Announcer';
import { clear, show } from '../../timeline/testing/view';
import { Caption } from './Caption';

const heldBefore = heldLayers();

beforeEach(() => {
  vi.useFakeTimers();
  shareHeldLayers({ metric: shareLayers(SHARES), compare: changeLayer });
});
afterEach(() => {
  clear();
  vi.useRealTimers();
  shareHeldLayers(heldBefore);
});

const at = (to: string, from: string | null = null) => ({
  from: from === null ? null : day(from),
  to: day(to),
});
const OPENING = at('2021-06-20');
const RANGE = at('2021-06-20', '2021-05-21');

/** What the reader does, from what is shown at first, and a word that stands above the map for it. */
const CASES: readonly (readonly [string, Partial<AppState>, Partial<AppState>, string])[] = [
  ['another day', {}, { time: OPENING }, '26'],
  ['another day in a province', { region: '510000' }, { time: OPENING }, '26'],
  ['another month of the hash rate', { metric: 'hashrate' }, { time: OPENING }, '42.6'],
  ['the hash rate for the orders', { time: OPENING }, { metric: 'hashrate' }, '42.6'],
  ['a comparison', { time: RANGE }, { compare: 'change' }, '2021'],
  ['another first day of a range', { time: at('2021-06-20', '2021-06-01') }, { time: RANGE }, '2021'],
];

it.each(CASES.flatMap((shown) => LANGS.map((lang) => [...shown, lang] as const)))(
  'a screen reader is told what stands above the map, and no more: %s',
  (_, first, then, word, lang) => {
    const app = appOver(REAL_STORE, { time: at('2020-09-15'), ...first, lang });
    const view = show(
      <>
        <Caption app={app} />
        <Announcer app={app} message={null} />
      </>,
    );
    const text = (selector: string) => view.querySelector(selector)!.textContent;
    act(() => app.store.setState(then));
    act(() => vi.advanceTimersByTime(SETTLE_MS));
    const [headline, statement] = [text('h1'), text('.statement')];
    expect(headline).toContain(word);
    expect(text('[role=status]')).toBe(joinSentences([headline + LANGUAGES[lang].stop, statement], lang));
  },
);
