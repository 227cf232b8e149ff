import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { detailedShapes, withProvince } from '../../drawing/cartography/mapShapes';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import { NOTHING_ASKED } from '../../export/asked';
import { NATION } from '../../regions/region';
import { parseShapes } from '../../regions/shapes';
import { holdShares } from '../../series/held';
import type { Shares } from '../../series/model';
import { makePicture } from '../../share/dialog/make/pictureFiles';
import { makeSteps } from '../../share/dialog/make/stepFiles';
import { openingSettings } from '../../share/dialog/settings';
import { createResource } from '../../state/resource';
import { appOver } from '../../state/testing/app';
import { STORIES_FILE, type Story } from '../../story/model';
import { viewState } from '../../story/steps';
import { storyFigures } from './storyFigures';

const json = (path: string) => JSON.parse(readFileSync(`public/${path}`, 'utf8')) as unknown;
const shapesOf = (path: string) => parseShapes(readFileSync(`public/geo/${path}.topo.json`, 'utf8'));
const stories = json(STORIES_FILE) as readonly Story[];
const ready = <T>(value: T) => createResource(() => Promise.resolve(value));
const work = { signal: new AbortController().signal, step: () => undefined };

beforeEach(() => {
  holdShares(json('data/series/shares.json') as Shares);
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve({ ok: true, json: () => Promise.resolve(stories) })),
  );
});
afterEach(() => vi.unstubAllGlobals());

it('all steps of a story are one archive of the figures that each step’s own address gives', async () => {
  const story = stories.find(({ id }) => id === 'summer-2021')!;
  const app = appOver(
    REAL_STORE,
    { story: story.id, step: 'the-26' },
    {
      details: ready(RECORD.details),
      shapes: ready(shapesOf('provinces')),
      provinceShapes: (province) => ready(shapesOf(`prefectures/${province}`)),
    },
  );
  const share = { site: null, version: REAL_STORE.index.version, released: null };
  const settings = openingSettings('en', NOTHING_ASKED);
  const fonts = { embedded: () => Promise.resolve([]), forPdf: () => Promise.resolve([]) };
  const order = { subject: { app, share, state: app.store.getState() }, settings, fonts };
  const archive = await makeSteps(
    app,
    { ...order, share: { storyFigures: (lang) => storyFigures(app, lang) } },
    'svg',
    work,
  );

  const files = Object.entries(unzipSync(archive.content as Uint8Array));
  expect(files.map(([name]) => name)).toEqual(
    story.steps.map(({ id }, at) =>
      expect.stringMatching(new RegExp(`^summer-2021-${String(at + 1).padStart(2, '0')}-${id}-.*\\.svg$`)),
    ),
  );
  const country = detailedShapes(shapesOf('provinces'));
  for (const [at, step] of story.steps.entries()) {
    const state = viewState(step.at, app.context, 'en');
    const shapes =
      state.region === NATION ? country : withProvince(country, shapesOf(`prefectures/${state.region}`));
    const inputs = { details: RECORD.details, shapes };
    const subject = { ...order.subject, state };
    const alone = await makePicture({ ...order, subject, inputs, alt: null }, 'svg', work);
    expect(strFromU8(files[at]![1]) === alone.content, step.id).toBe(true);
  }
});
