import { pixelSize, type ExportSize } from '../../../export/size';
import { ShareError } from '../fault';
import { unlessStopped } from './work';

/** Side of the small copy that is looked at to see whether a picture is empty, and the colours that it must have. */
const PROBE = { side: 64, colours: 8 } as const;

/**
 * A drawing at the size of its bitmap: some browsers draw vectors at their own size first, and blur them. It fills the last
 * fraction of a pixel too, which would be a dark edge.
 */
export function atPixelSize(svg: string, { width, height }: { width: number; height: number }): string {
  const size = (tag: string) =>
    tag
      .replace(/\bwidth="[^"]*"/, `width="${width}"`)
      .replace(/\bheight="[^"]*"/, `height="${height}" preserveAspectRatio="none"`);
  return svg.replace(/^<svg\b[^>]*>/, size);
}

function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new ShareError({ kind: 'canvas' }));
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
 * `svg`, with its typefaces in it, as a PNG file. Rejects with `ShareError` when the browser cannot make a bitmap of that
 * size or makes an empty one, and with the signal's reason when it is stopped.
 */
export async function rasterise(svg: string, size: ExportSize, signal: AbortSignal): Promise<Uint8Array> {
  const { width, height } = pixelSize(size);
  const source = new Blob([atPixelSize(svg, { width, height })], { type: 'image/svg+xml' });
  const url = URL.createObjectURL(source);
  try {
    const image = await unlessStopped(loadImage(url), signal);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new ShareError({ kind: 'canvas' });
    context.drawImage(image, 0, 0, width, height);
    if (isBlank(canvas)) throw new ShareError({ kind: 'blank' });
    const blob = await unlessStopped(
      new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png')),
      signal,
    );
    if (!blob) throw new ShareError({ kind: 'canvas' });
    return new Uint8Array(await unlessStopped(blob.arrayBuffer(), signal));
  } finally {
    URL.revokeObjectURL(url);
  }
}
