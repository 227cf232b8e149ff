import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { material } from '../../cli/shots/testing/plan';
import { PictureError } from '../../share/dialog/fault';
import type { GifRequest } from '../../share/dialog/make/gifRequest';
import { makePicture, pictureFormats } from '../../share/dialog/make/pictureFiles';
import { LoadError } from '../../state/load';
import { DEFAULT_STATE, parseUrl } from '../../state/url';
import { pictureOrder } from './testing/order';
import { published } from './testing/published';

const stateOf = (query: string) => parseUrl(query, material().context, DEFAULT_STATE).state;

/** What the dialog makes of three days, `step` called as it goes. */
function made(step: (step: string, done?: number) => void = () => undefined, signal = AbortSignal.any([])) {
  return makePicture(pictureOrder(stateOf('time=2021-06-18..2021-06-20')), 'gif', { step, signal });
}

const terminate = vi.fn();
/** A worker that answers each request with what `answer` returns; none where that is undefined. */
function workerThat(answer: (request: GifRequest) => unknown) {
  return class {
    onmessage?: (event: { data: unknown }) => void;
    onerror?: () => void;
    terminate = terminate;
    postMessage(request: GifRequest) {
      const data = answer(request);
      if (data !== undefined) queueMicrotask(() => this.onmessage?.({ data }));
    }
  };
}

beforeEach(() => {
  terminate.mockClear();
  vi.stubGlobal('fetch', (url: string) =>
    url.endsWith('.wasm') ? Promise.resolve(new Response('')) : published(url),
  );
});
afterEach(() => vi.unstubAllGlobals());

it('an animation is offered of the map over a stretch of days alone', () => {
  expect(pictureFormats('map', stateOf('time=2021-06-18..2021-06-20'))).toContain('gif');
  expect(pictureFormats('map', stateOf('time=2021-06-20'))).not.toContain('gif');
  expect(pictureFormats('timeline', stateOf('time=2021-06-18..2021-06-20'))).not.toContain('gif');
});

it('it says how far it is after every frame, and lets go of its worker in the end', async () => {
  const file = Uint8Array.of(1, 2, 3);
  vi.stubGlobal(
    'Worker',
    workerThat((request) => (request === 'write' ? { file } : { done: true })),
  );
  const done: number[] = [];
  const { name, type, content } = await made((step, share) => step === 'frames' && done.push(share!));
  expect({ name, type, content }).toEqual({
    name: 'cn-mining-2021_2021-06-18-to-2021-06-20_cn_status_en_default.gif',
    type: 'image/gif',
    content: file,
  });
  expect(done).toEqual([0, 1 / 3, 2 / 3]);
  expect(terminate).toHaveBeenCalledOnce();
});

it('cancelled, it stops its worker in the middle of a frame', async () => {
  const controller = new AbortController();
  vi.stubGlobal(
    'Worker',
    workerThat((request) => {
      if (typeof request !== 'object' || !('svg' in request)) return { done: true };
      controller.abort(new Error('cancelled'));
      return undefined;
    }),
  );
  await expect(made(undefined, controller.signal)).rejects.toThrow('cancelled');
  expect(terminate).toHaveBeenCalledOnce();
});

it('says why there is none: no worker here, its program lost, or what its program says', async () => {
  vi.stubGlobal('Worker', function Refused() {
    throw new DOMException('refused', 'SecurityError');
  });
  await expect(made()).rejects.toEqual(new PictureError('worker'));
  vi.stubGlobal(
    'Worker',
    workerThat(() => ({ fault: 'unreachable' })),
  );
  await expect(made()).rejects.toThrow('unreachable');
  const Silent = workerThat(() => undefined);
  vi.stubGlobal(
    'Worker',
    class extends Silent {
      override postMessage() {
        queueMicrotask(() => this.onerror?.());
      }
    },
  );
  await expect(made()).rejects.toBeInstanceOf(LoadError);
});
