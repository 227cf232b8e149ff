import type { Lang } from '../../src/i18n/text';
import { POLL, type Renderer } from '../support/map';
import { test as base } from '../support/host';
import { stateTextOf } from '../support/record';
import { expect } from '../support/test';
import { startEngine, type EngineName } from './engines';
import type { Engine, PageFunction } from './protocol/engine';
import { openScreen } from './protocol/screen';

/**
 * One session of an engine takes all tests of a worker; a console error fails the test that it comes up in. The window is
 * no larger than the wide layout needs: software paints by the pixel.
 */
export const test = base.extend<{ engine: Engine }, { engineName: EngineName; session: Engine }>({
  engineName: ['firefox', { scope: 'worker', option: true }],
  session: [
    async ({ engineName }, run) => {
      const screen = await openScreen();
      const session = await startEngine(engineName, screen);
      await run(session);
      await session.close();
      screen.close();
    },
    { scope: 'worker' },
  ],
  engine: async ({ session }, run, info) => {
    await session.resize(1120, 700);
    await run(session);
    if (info.status !== info.expectedStatus) {
      await info.attach(session.version, { body: await session.screenshot(), contentType: 'image/png' });
    }
    expect(session.errors).toEqual([]);
  },
});
export { expect };

/** Polls what `run` returns in the page; while it throws there is nothing yet. */
export const expectIn = <Args extends unknown[], Value>(
  engine: Engine,
  run: PageFunction<Args, Value>,
  ...args: Args
) => expect.poll(() => engine.evaluate(run, ...args).catch(() => undefined), POLL);

/** The same in the page's first frame. */
export const expectInFrame = <Args extends unknown[], Value>(
  engine: Engine,
  run: PageFunction<Args, Value>,
  ...args: Args
) => expect.poll(() => engine.evaluateInFrame(run, ...args).catch(() => undefined), POLL);

/** Waits until the page says that it shows the state of `query`, drawn by `renderer`. */
export const settled = (engine: Engine, query: string, lang: Lang = 'en', renderer: Renderer = 'figure') =>
  expectIn(engine, () => ({ ...document.documentElement.dataset })).toMatchObject({
    ready: 'true',
    renderer,
    state: stateTextOf(query, lang),
  });

interface Opening {
  readonly lang?: Lang;
  readonly renderer?: Renderer;
}

const searchOf = (query: string, { lang = 'en', renderer = 'figure' }: Opening) =>
  `?${query}&lang=${lang}&renderer=${renderer}`;

/** Opens the page with `query` and waits until it shows it. */
export async function open(engine: Engine, site: string, query: string, opening: Opening = {}) {
  await engine.open(`${site}/${searchOf(query, opening)}`);
  await settled(engine, query, opening.lang, opening.renderer);
}

/**
 * Shows the state of `query` and waits until the page says so: in the page that is open where that is the map's in this
 * language, as its Back button would, for a load is most of what an engine does in software.
 */
export async function show(engine: Engine, site: string, query: string, opening: Opening = {}) {
  const { lang = 'en', renderer } = opening;
  const movesOn = await engine.evaluate(
    (search, wanted) => {
      if (!window.__map || !document.documentElement.lang.startsWith(wanted)) return false;
      history.replaceState(null, '', search);
      return dispatchEvent(new PopStateEvent('popstate'));
    },
    searchOf(query, opening),
    lang,
  );
  if (movesOn) await settled(engine, query, lang, renderer);
  else await open(engine, site, query, opening);
}

/** The middle of the first element that `selector` names, scrolled into view. */
const middleOf = (engine: Engine, selector: string) =>
  engine.evaluate((wanted) => {
    const element = document.querySelector(wanted)!;
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  }, selector);

export async function click(engine: Engine, selector: string) {
  await engine.click(...(await middleOf(engine, selector)));
}

export const focus = (engine: Engine, selector: string) =>
  engine.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.focus(), selector);

/** Opens a page of the map's own site that holds an empty frame as large as the window: it sees the map from its first frame on. */
export async function openHolder(engine: Engine, site: string) {
  await engine.open(`${site}/robots.txt`);
  await engine.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0';
    document.documentElement.append(frame);
  });
}
