import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { renderFigure } from '../../cli/shots/figureRenderer';
import { material, planOf } from '../../cli/shots/testing/plan';
import { SITE, workshop } from '../../cli/shots/testing/workshop';
import { NOTHING_REQUESTED } from '../../export/requested';
import { utf8 } from '../../export/bytes';
import { NATION } from '../../regions/region';
import { createFontShelf } from '../../share/dialog/make/fonts';
import { makePicture } from '../../share/dialog/make/pictureFiles';
import { openingSettings } from '../../share/dialog/settings';
import { DEFAULT_STATE, parseUrl } from '../../state/url';
import { published } from './testing/published';

// As bundlers resolve it for browsers.
vi.mock('pdfkit', async () => ({ default: (await import('../../cli/shots/pdfLibrary')).pdfLibrary }));

const QUERY = 'time=2021-06-18..2021-06-20';
let tools: Awaited<ReturnType<typeof workshop>>;

beforeAll(async () => {
  tools = await workshop();
});
afterAll(() => tools.close());
beforeEach(() => vi.stubGlobal('fetch', published));
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['pdf', 'pdf'],
  ['report', 'report-pdf'],
  ['svg-outlined', 'svg-outlined'],
] as const)(
  '%s: the dialog saves the bytes that the command writes, under the same name',
  async (saved, format) => {
    const { store, context, details, version, released, shapes } = material();
    const { state } = parseUrl(QUERY, context, { ...DEFAULT_STATE, lang: 'zh' });
    const order = {
      subject: { app: { record: store, context }, share: { site: SITE, version, released }, state },
      inputs: { shapes: shapes(NATION), details },
      settings: openingSettings(state, NOTHING_REQUESTED),
      alt: null,
      fonts: createFontShelf((path) => `https://map.example/${path}`),
    };
    const work = { signal: new AbortController().signal, step: () => undefined };
    const { name, content } = await makePicture(order, saved, work);
    const [shot] = planOf(`- { url: '?${QUERY}', lang: zh, format: ${format} }`);
    const { bytes } = await renderFigure(shot!, tools);
    expect(name).toBe(shot!.file);
    expect(Buffer.compare(typeof content === 'string' ? utf8(content) : content, bytes)).toBe(0);
  },
);
