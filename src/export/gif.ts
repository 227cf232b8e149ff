import { applyPalette, GIFEncoder, quantize } from 'gifenc/dist/gifenc.esm.js';
import type { Bitmap } from './bitmap';

/** Colours of a frame, beside the one that lets the frame before show through. */
const COLOURS = 255;

/** A GIF in the making, which plays for ever. */
export interface Gif {
  /** Adds a frame, which stays for `delay` milliseconds. All frames are of one size. */
  readonly add: (frame: Bitmap, delay: number) => void;
  /** The whole file, once all frames are in it. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

const wordsOf = ({ pixels, width, height }: Bitmap) =>
  new Uint32Array(new Uint8Array(pixels).buffer, 0, width * height);

/** Where the pixels of `now` are not those of `before`. */
function placesChanged(now: Uint32Array, before: Uint32Array | undefined): Uint32Array {
  const places = new Uint32Array(now.length);
  let count = 0;
  now.forEach((word, at) => {
    if (word !== before?.[at]) places[count++] = at;
  });
  return places.slice(0, count);
}

/** A GIF without frames. Same frames, same bytes, wherever it is made; each frame holds what changed since the one before. */
export function createGif(): Gif {
  const encoder = GIFEncoder();
  let before: Uint32Array | undefined;
  return {
    add(frame, delay) {
      const now = wordsOf(frame);
      const places = placesChanged(now, before);
      const rgba = new Uint8Array(places.map((at) => now[at]!).buffer);
      const colours = places.length > 0 ? quantize(rgba, COLOURS) : [];
      const drawn = applyPalette(rgba, colours);
      const unchanged = colours.length;
      const index = new Uint8Array(now.length).fill(unchanged);
      places.forEach((at, i) => (index[at] = drawn[i]!));
      encoder.writeFrame(index, frame.width, frame.height, {
        palette: [...colours, [0, 0, 0]],
        delay,
        transparent: true,
        transparentIndex: unchanged,
        dispose: 1,
      });
      before = now;
    },
    bytes() {
      encoder.finish();
      return encoder.bytes();
    },
  };
}
