import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appWith } from '../../panel/testing/app';
import { all, button, clear, doing, one, show } from '../../panel/testing/view';
import type { AppState } from '../../state/state';
import { formatUrl, parseUrl } from '../../state/url';
import { STORIES_FILE, type Story } from '../../story/model';
import { StoryPart } from './StoryPart';

const stories = JSON.parse(readFileSync(`public/${STORIES_FILE}`, 'utf8')) as readonly Story[];
const story = stories.find(({ id }) => id === 'summer-2021')!;
const [first, second] = story.steps as unknown as [Story['steps'][0], Story['steps'][0]];
const last = story.steps.at(-1)!;

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve({ ok: true, json: () => Promise.resolve(stories) })),
  );
});
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

/** The page's story, opened in a state. */
async function told(state: Partial<AppState>) {
  const app = appWith({ lang: 'en', ...state });
  const view = await show(<StoryPart app={app} />);
  await vi.waitFor(() => one(view, '.story h2'));
  const query = () => formatUrl(app.store.getState(), app.context, { flags: true });
  return { app, view, query };
}

describe('a story beside the map', () => {
  it('opens at its first step, with that step’s view, words and numbered documents', async () => {
    const { view, query } = await told({ story: story.id });
    expect(query()).toBe(`${first.at}&story=${story.id}&step=${first.id}`);
    expect(one(view, 'h2').textContent).toBe(first.title.en);
    expect(one(view, '.story-text').textContent).toContain('To mine bitcoin, computers work');
    expect(all(view, '.story-text sup a').length).toBeGreaterThan(0);
    for (const link of all<HTMLAnchorElement>(view, '.story-text sup a'))
      expect(view.querySelector(link.getAttribute('href')!), link.outerHTML).not.toBeNull();
  });

  it('keeps what an address shows that says more than the step', async () => {
    const app = appWith();
    const { state } = parseUrl(`time=2021-07-01&story=${story.id}&step=${second.id}&lang=en`, app.context);
    const { query } = await told(state);
    expect(query()).toBe(`time=2021-07-01&story=${story.id}&step=${second.id}`);
  });

  it('goes step by step and to any step, and says each aloud', async () => {
    const { app, view, query } = await told({ story: story.id });
    expect(one(view, '[aria-live]').textContent).toBe('');
    await doing(() => button(view, second.title.en).click());
    expect(query()).toContain(`step=${second.id}`);
    expect(one(view, '[aria-live]').textContent).toMatch(/^Step 2 of 12\nWhere the machines stood\nThe comp/);
    await doing(() => button(view, 'Previous').click());
    expect(app.store.getState().step).toBe(first.id);
    await doing(() => all<HTMLAnchorElement>(view, '.story-steps a').at(-1)!.click());
    expect(app.store.getState().step).toBe(last.id);
    expect(one(view, '.story-steps [aria-current]').textContent).toBe(last.title.en);
    const next = one(view, '.story-next');
    await doing(() => next.click());
    expect([next.ariaDisabled ?? next.getAttribute('aria-disabled'), app.store.getState().step]).toEqual([
      'true',
      last.id,
    ]);
  });

  it('lets the reader look around within a step, and brings them back', async () => {
    const { app, view, query } = await told({ story: story.id });
    const own = query();
    expect(view.textContent).not.toContain('Back to this step');
    await doing(() => app.actions.enter('100000'));
    expect(query()).not.toBe(own);
    await doing(() => button(view, 'Back to this step').click());
    expect(query()).toBe(own);
  });

  it('can be left at any step, with what is shown, and taken up again there', async () => {
    const { app, view, query } = await told({ story: story.id, step: second.id });
    const own = query();
    await doing(() => button(view, 'Leave the story').click());
    expect(query()).toBe(second.at);
    await doing(() => app.actions.select('630000'));
    await doing(() => button(view, 'Back to the story').click());
    await vi.waitFor(() => expect(query()).toBe(own));
  });

  it('opens a linked event’s card and stays at the step', async () => {
    const { app, view } = await told({ story: story.id, step: second.id });
    await doing(() => one(view, '.story-text [data-opens]').click());
    expect(app.store.getState()).toMatchObject({
      event: 'consequence-cambridge-shares-2021-07-15',
      step: second.id,
    });
  });

  it('says that there is no such story, and lets the reader leave', async () => {
    const app = appWith({ lang: 'en', story: 'never-told' });
    const view = await show(<StoryPart app={app} />);
    await vi.waitFor(() => expect(view.textContent).toContain('There is no such story'));
    await doing(() => button(view, 'Leave the story').click());
    expect(app.store.getState().story).toBeNull();
  });
});
