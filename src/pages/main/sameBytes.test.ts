import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { renderFigure } from '../../cli/shots/figureRenderer';
import { material, planOf } from '../../cli/shots/testing/plan';
import { workshop } from '../../cli/shots/testing/workshop';
import { utf8 } from '../../drawing/bytes';
import { makePicture } from '../../share/dialog/make/pictureFiles';
import { DEFAULT_STATE, parseUrl } from '../../state/url';
import type { GifAnswer, GifRequest } from '../../share/dialog/make/gifRequest';
import { pictureOrder } from './testing/order';
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

/** Runs the program of the worker in this process, whenever the page opens one. */
async function workersHere(): Promise<void> {
  let listen: (event: { data: GifRequest }) => void;
  vi.stubGlobal('addEventListener', (_: 'message', listener: typeof listen) => (listen = listener));
  await import('../../share/dialog/make/gifWorker');
  vi.stubGlobal(
    'Worker',
    class {
      onmessage?: (event: { data: GifAnswer }) => void;
      postMessage(data: GifRequest) {
        vi.stubGlobal('postMessage', (answer: GifAnswer) => this.onmessage!({ data: answer }));
        listen({ data });
      }
      terminate() {}
    },
  );
}

it.each([
  ['pdf', 'pdf'],
  ['report', 'report-pdf'],
  ['svg-outlined', 'svg-outlined'],
  ['gif', 'gif'],
] as const)(
  '%s: the dialog saves the bytes that the command writes, under the same name',
  async (saved, format) => {
    if (format === 'gif') await workersHere();
    const { state } = parseUrl(QUERY, material().context, { ...DEFAULT_STATE, lang: 'zh' });
    const work = { signal: new AbortController().signal, step: () => undefined };
    const { name, content } = await makePicture(pictureOrder(state), saved, work);
    const [shot] = planOf(
      `- { url: '?${QUERY}', lang: zh, format: ${format}${format === 'gif' ? ', animation: {}' : ''} }`,
    );
    const { bytes } = await renderFigure(shot!, tools);
    expect(name).toBe(shot!.file);
    expect(Buffer.compare(typeof content === 'string' ? utf8(content) : content, bytes)).toBe(0);
  },
);
