import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { animationDays, delayOf } from '../../../drawing/storyboard/animation';
import { frameDrawer } from '../../../drawing/storyboard/frames';
import { stateDays } from '../../../drawing/storyboard/stateDays';
import { slackOf } from '../../../drawing/svg/slack';
import { exportSvg } from '../../../drawing/svg/exportSvg';
import { pixelSize } from '../../../export/size';
import { loadFile, LoadError } from '../../../state/load';
import { PictureError } from '../fault';
import { sizeOf } from '../settings';
import type { GifAnswer, GifRequest } from './gifRequest';
import type { MapInputs } from './inputs';
import { roomFor, sheetOf } from './picture';
import type { PictureOrder } from './pictureOrder';
import { unlessStopped, type Work } from './work';

/** A worker of its own. Throws `PictureError` where the page may have none, as in a sandbox without an origin. */
function openWorker(): Worker {
  try {
    return new Worker(new URL('./gifWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    throw new PictureError('worker');
  }
}

type GifResult = Exclude<GifAnswer, { readonly fault: string }>;

/** The worker's answer to one request. Rejects when its program does not arrive, or with what went wrong. */
function ask(worker: Worker, request: GifRequest, transfer: Transferable[] = []): Promise<GifResult> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<GifAnswer>) =>
      'fault' in data ? reject(new Error(data.fault)) : resolve(data);
    worker.onerror = () => reject(new LoadError({ kind: 'network' }, 'gifWorker'));
    worker.postMessage(request, transfer);
  });
}

/**
 * Every day of the map that something happened on as one GIF: what the command makes of the same address. Rejects as a
 * picture does.
 */
export async function makeAnimation(
  { subject, settings, fonts }: PictureOrder,
  inputs: MapInputs,
  { step, signal }: Work,
): Promise<Uint8Array<ArrayBuffer>> {
  step('draw');
  const { app, state } = subject;
  const days = animationDays(app.record, state);
  const sheet = sheetOf(subject, { ...settings, slack: slackOf('gif', state.lang) });
  const options = stateDays(days, { ...sheet, ...inputs, state, record: app.record });
  const draw = roomFor(() => frameDrawer(options));
  step('fonts');
  const faces = (await unlessStopped(fonts.forPdf(null), signal)).map(({ ttf }) => ttf);
  step('library');
  const wasm = await unlessStopped(
    loadFile(wasmUrl).then((response) => response.arrayBuffer()),
    signal,
  );
  const worker = openWorker();
  const next = (request: GifRequest, transfer?: Transferable[]) =>
    unlessStopped(ask(worker, request, transfer), signal);
  try {
    await next({ wasm, faces, width: pixelSize(sizeOf(settings)).width }, [wasm]);
    for (const [i, colouring] of options.colourings.entries()) {
      step('frames', i / days.length);
      const svg = exportSvg(draw(colouring), settings.theme);
      await next({ svg, delay: delayOf(i, days.length) });
    }
    const result = await next('write');
    if (!('file' in result)) throw new Error('The worker wrote no file');
    return result.file;
  } finally {
    worker.terminate();
  }
}
