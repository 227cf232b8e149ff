import sharp from 'sharp';
import { expect, test } from 'vitest';
import { createGif } from './gif';

const [RED, BLUE, WHITE] = [0xff2040c8, 0xff804020, 0xffffffff];

/** A bitmap of four by two pixels, each a word of the four bytes. */
function bitmapOf(...words: readonly number[]) {
  return { pixels: new Uint8Array(Uint32Array.from(words).buffer), width: 4, height: 2 };
}

const first = bitmapOf(RED, RED, BLUE, BLUE, RED, RED, BLUE, WHITE);
const second = bitmapOf(RED, RED, WHITE, BLUE, RED, RED, BLUE, BLUE);

function written(...frames: readonly (readonly [ReturnType<typeof bitmapOf>, number])[]): Uint8Array {
  const gif = createGif();
  for (const [frame, delay] of frames) gif.add(frame, delay);
  return gif.bytes();
}

test('other programs read every frame as it was, how long it stays, and that it plays for ever', async () => {
  const bytes = written([first, 900], [second, 900], [second, 3000]);
  const image = sharp(bytes, { pages: -1 });
  expect(await image.metadata()).toMatchObject({ pages: 3, pageHeight: 2, loop: 0, delay: [900, 900, 3000] });
  const pixels = await image.ensureAlpha().raw().toBuffer();
  expect([...pixels]).toEqual([first, second, second].flatMap((frame) => [...frame.pixels]));
});

test('a frame holds what changed alone, so that days on which little happens cost little', () => {
  const noise = Array.from({ length: 4096 }, (_, i) => 0xff000000 + ((i * 2654435761) % 0xffffff));
  const busy = { pixels: new Uint8Array(Uint32Array.from(noise).buffer), width: 64, height: 64 };
  const one = written([busy, 900]).length;
  expect(one).toBeGreaterThan(3000);
  expect(written([busy, 900], [busy, 900]).length - one).toBeLessThan(200);
});

test('same frames, same bytes', () => {
  const frames = [
    [first, 900],
    [second, 3000],
  ] as const;
  expect(written(...frames)).toEqual(written(...frames));
});
