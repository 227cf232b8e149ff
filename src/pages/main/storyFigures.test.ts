import { DEFAULT_STATE } from '../../state/url';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { draw } from '../../cli/shots/draw';
import { renderFigure } from '../../cli/shots/figureRenderer';
import { material, planOf } from '../../cli/shots/testing/plan';
import { SITE, workshop } from '../../cli/shots/testing/workshop';
import { exportSvg } from '../../drawing/svg/exportSvg';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import type { Lang } from '../../i18n/text';
import { parseShapes } from '../../regions/shapes';
import { createFontShelf, type FontShelf } from '../../share/dialog/make/fonts';
import { makeHandout, makeSteps } from '../../share/dialog/make/stepFiles';
import type { App } from '../../state/app';
import { createResource } from '../../state/resource';
import { appOver } from '../../state/testing/app';
import { STORIES_FILE, type Story } from '../../story/model';
import { storyFigures } from './storyFigures';
import { pictureOrder } from './testing/order';
import { published } from './testing/published';

// As bundlers resolve it for browsers.
vi.mock('pdfkit', async () => ({ default: (await import('../../cli/shots/pdfLibrary')).pdfLibrary }));

const text = (path: string) => readFileSync(`public/${path}`, 'utf8');
const shapesOf = (path: string) => parseShapes(text(`geo/${path}.topo.json`));
const ready = <T>(value: T) => createResource(() => Promise.resolve(value));
const work = { signal: new AbortController().signal, step: () => undefined };
const story = material().stories.find(({ id }) => id === 'summer-2021')!;
/** A province, shares of the hash rate, and what changed between two days: documents take longer to make than pictures. */
const ON_PAPER = ['surplus', 'where-machines-stood', 'network-falls'];
const onPaper = { ...story, steps: story.steps.filter(({ id }) => ON_PAPER.includes(id)) };

/** The page that tells `told`, over the published files. */
function telling(told: Story): App {
  vi.stubGlobal('fetch', (url: string) =>
    url.endsWith(STORIES_FILE) ? Promise.resolve(new Response(JSON.stringify([told]))) : published(url),
  );
  return appOver(
    REAL_STORE,
    { story: told.id, step: 'surplus' },
    {
      details: ready(RECORD.details),
      series: {
        network: ready(material().series.network),
        shares: ready(material().series.shares),
        outcomes: ready(material().series.outcomes),
      },
      shapes: ready(shapesOf('provinces')),
      provinceShapes: (province) => ready(shapesOf(`prefectures/${province}`)),
    },
  );
}

/** What the dialog of `app` makes files of the story from. */
function orderIn(app: App, lang: Lang, fonts: FontShelf) {
  const { subject: opened, settings } = pictureOrder({ ...DEFAULT_STATE, lang });
  const subject = { ...opened, app, state: { ...app.store.getState(), lang } };
  return { subject, settings, fonts, share: { storyFigures: (each: Lang) => storyFigures(app, each) } };
}

afterEach(() => vi.unstubAllGlobals());

it('all steps of a story are one archive of the figures that the command makes for each step’s address', async () => {
  const app = telling(story);
  const without = { embedded: () => Promise.resolve([]), forPdf: () => Promise.resolve([]) };
  const order = orderIn(app, 'en', without);
  // What the reader wrote over the picture of the map is not what each step says.
  const settings = { ...order.settings, title: 'A title of my own', legend: false };
  const archive = await makeSteps(app, { ...order, settings }, 'svg', work);

  const pictures = Object.entries(unzipSync(archive.content as Uint8Array));
  expect(pictures.map(([name]) => name)).toEqual(
    story.steps.map(({ id }, at) =>
      expect.stringMatching(new RegExp(`^summer-2021-${String(at + 1).padStart(2, '0')}-${id}-.*\\.svg$`)),
    ),
  );
  for (const [at, step] of story.steps.entries()) {
    const [shot] = planOf(`- { url: '?${step.at}', format: svg, lang: en }`);
    const alone = `${exportSvg(draw(shot!, material(), SITE), 'light', { faces: [] })}\n`;
    expect(strFromU8(pictures[at]![1]) === alone, step.id).toBe(true);
  }
});

it('the handout of a story has the same bytes in the dialog as from the command', async () => {
  const app = telling(onPaper);
  const tools = await workshop();
  const [shot] = planOf('- { story: summer-2021, format: handout-pdf, lang: zh }');
  const made = await renderFigure(shot!, { ...tools, material: { ...material(), stories: [onPaper] } });
  tools.close();
  const order = orderIn(
    app,
    'zh',
    createFontShelf((path) => `https://map.example/${path}`),
  );
  const { name, content } = await makeHandout(app, order, work);
  expect(name).toBe(shot!.file);
  const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
  expect(hash(content)).toBe(hash(made.bytes));
});
