import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_ASKED } from '../export/asked';
import { event, record, step } from '../events/testing/smallRecord';
import { createEventStore } from '../events/store';
import { DATA_VERSION } from '../events/version';
import { LANGS, type Lang } from '../i18n/text';
import { RegionList } from '../map/list/RegionList';
import { Panel } from '../panel/Panel';
import { appWith } from '../panel/testing/app';
import { all, clear, one, show } from '../panel/testing/view';
import { ShareDialog } from '../share/dialog/ShareDialog';
import type { ShareContext } from '../share/dialog/shareContext';
import { appOver } from '../state/testing/app';
import { day } from '../time/day';
import { noonOf } from '../time/instant';
import { appOf } from '../timeline/testing/app';
import { RECORD } from '../timeline/testing/record';
import { Timeline } from '../timeline/Timeline';

const TIME = { from: null, to: day('2021-06-20') };
const OPENED = 'sichuan-key-project-deadline-2021-06-20';
const SHARE: ShareContext = {
  site: 'https://map.example/',
  here: 'https://map.example/',
  version: '000000000000',
  released: null,
  asked: NOTHING_ASKED,
  snippets: () => Promise.reject(new Error('Not on the first tab')) as never,
  preview: () => ({ frameAddress: '', frameSrc: '' }),
  storyFigures: () => Promise.reject(new Error('No story is told')),
  readyImage: () => undefined,
};

// A citation names the day on which it is read.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noonOf(day('2026-12-01')) });
});
afterEach(async () => {
  vi.useRealTimers();
  await virtual.stop();
  clear();
});

/** What a screen reader says of `container` from its start to its end, a phrase a line. */
async function spoken(container: HTMLElement): Promise<string> {
  await virtual.start({ container });
  const [first] = await virtual.spokenPhraseLog();
  do await virtual.next();
  while (
    (await virtual.lastSpokenPhrase()) !== first &&
    (await virtual.lastSpokenPhrase()) !== `end of ${first}`
  );
  // Every release has another version.
  return `${(await virtual.spokenPhraseLog()).join('\n').replaceAll(DATA_VERSION, '<version>')}\n`;
}

const expected = (name: string, lang: Lang) => `spoken/${name}.${lang}.txt`;

describe.each(LANGS)('a screen reader in %s goes through', (lang) => {
  it('the time: the day, what happened on it, and how to move', async () => {
    const view = await show(
      <Timeline app={appOf(RECORD, { time: { from: null, to: day('2021-06-18') }, lang })} />,
    );
    await expect(await spoken(view)).toMatchFileSnapshot(expected('time', lang));
  });

  it('the list of places: each with its state and since when', async () => {
    const small = record({
      events: [event('order', { date: day('2021-06-18'), adcode: '510000' })],
      steps: [step('510000 ordered whole 2021-06-18 order')],
    });
    const view = await show(<RegionList app={appOver(createEventStore(small), { time: TIME, lang })} />);
    await expect(await spoken(view)).toMatchFileSnapshot(expected('places', lang));
  });

  it('the card of an event: what, when, who, how sure, by which documents', async () => {
    const view = await show(<Panel app={appWith({ time: TIME, event: OPENED, lang })} />);
    await expect(await spoken(one(view, `[data-event="${OPENED}"]`))).toMatchFileSnapshot(
      expected('card', lang),
    );
  });

  it('the dialog: what can be taken away, and in which form', async () => {
    const view = await show(
      <ShareDialog app={appWith({ time: TIME, lang })} share={SHARE} onClose={() => undefined} />,
    );
    expect(all(view, 'dialog')).toHaveLength(1);
    await expect(await spoken(one(view, 'dialog'))).toMatchFileSnapshot(expected('dialog', lang));
  });
});
