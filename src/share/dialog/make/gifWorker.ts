/** Draws the frames of an animation and writes them as GIF, beside the page, which would stand still meanwhile. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { createGif } from '../../../export/gif';
import type { GifAnswer, GifRequest } from './gifRequest';

const gif = createGif();
let options: ConstructorParameters<typeof Resvg>[1];

async function answer(request: GifRequest): Promise<GifAnswer> {
  if (request === 'write') return { file: gif.bytes() };
  if ('wasm' in request) {
    const { wasm, faces, width } = request;
    await initWasm(wasm);
    options = { font: { fontBuffers: [...faces] }, fitTo: { mode: 'width', value: width } };
    return { done: true };
  }
  const drawing = new Resvg(request.svg, options);
  const image = drawing.render();
  gif.add(image, request.delay);
  // The memory of the program is not the page's to tidy.
  image.free();
  drawing.free();
  return { done: true };
}

addEventListener('message', ({ data }: MessageEvent<GifRequest>) => {
  answer(data).then(postMessage, (thrown) => postMessage({ fault: String(thrown) } satisfies GifAnswer));
});
