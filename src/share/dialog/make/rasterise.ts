import { PictureError } from '../fault';
import { unlessStopped } from './work';

type PixelSize = { readonly width: number; readonly height: number };

/** Some browsers set letters at whole pixels, however small: a drawing this wide gives small print room to be exact. */
const LEAST_WIDTH = 3400;

/** Side of the small copy that is looked at to see whether a picture is empty, and the colours that it must have. */
const PROBE = { side: 64, colours: 8 } as const;

function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new PictureError('canvas'));
    image.src = url;
  });
}

/** Whether a drawn canvas shows next to nothing. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const small = document.createElement('canvas');
  small.width = PROBE.side;
  small.height = PROBE.side;
  const context = small.getContext('2d', { willReadFrequently: true });
  if (!context) return true;
  context.drawImage(canvas, 0, 0, PROBE.side, PROBE.side);
  const pixels = new Uint32Array(context.getImageData(0, 0, PROBE.side, PROBE.side).data.buffer);
  return new Set(pixels).size < PROBE.colours;
}

/**
 * The size that a drawing must have itself to become a bitmap of `size`: no smaller, since some browsers draw vectors at their
 * own size first, and would blur them.
 */
export function drawnSize({ width, height }: PixelSize): PixelSize {
  const scale = Math.max(1, LEAST_WIDTH / width);
  return { width: width * scale, height: height * scale };
}

/**
 * A drawing of `drawnSize` with its typefaces in it as a PNG file of `size`. Rejects with `PictureError` when the browser cannot
 * make a bitmap of that size or makes an empty one, and with the signal's reason when it is stopped.
 */
export async function rasterise(
  svg: string,
  { width, height }: PixelSize,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const source = new Blob([svg], { type: 'image/svg+xml' });
  const url = URL.createObjectURL(source);
  try {
    const image = await unlessStopped(loadImage(url), signal);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new PictureError('canvas');
    context.drawImage(image, 0, 0, width, height);
    if (isBlank(canvas)) throw new PictureError('blank');
    const blob = await unlessStopped(
      new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png')),
      signal,
    );
    if (!blob) throw new PictureError('canvas');
    return new Uint8Array(await unlessStopped(blob.arrayBuffer(), signal));
  } finally {
    URL.revokeObjectURL(url);
  }
}
