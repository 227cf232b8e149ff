import { click, expect, expectIn, show, test } from './engineTest';
import type { Engine } from './protocol/engine';

/** First bytes of each file of the dialog. */
const SIGNATURES = {
  png: [0x89, 0x50, 0x4e, 0x47],
  svg: [0x3c, 0x73, 0x76, 0x67],
  pdf: [0x25, 0x50, 0x44, 0x46],
  report: [0x25, 0x50, 0x44, 0x46],
  status: [0xef, 0xbb, 0xbf],
  events: [0xef, 0xbb, 0xbf],
  zip: [0x50, 0x4b, 0x03, 0x04],
} as const;

interface Made {
  readonly size: number;
  readonly head: readonly number[];
}

declare global {
  interface Window {
    /** What the page wanted to save, in order. */
    saved?: Promise<Made>[];
    blobs?: Map<string, Blob>;
  }
}

/** Size of a picture as it is usual, and where its small print begins. */
const PICTURE = { width: 850, height: 600, foot: 545 } as const;
/** So much larger letters have room to be exact. */
const LARGER = 4;

/** How far the ink of each row of small print reaches: in the preview, in the saved PNG, and in the same drawing made larger. */
const smallPrintEnds = (engine: Engine) =>
  engine.evaluate(
    async ({ width, height, foot }, larger) => {
      const blobs = window.blobs!;
      const endsIn = (picture: CanvasImageSource, scale: number) => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [width * scale, (height - foot) * scale];
        const context = canvas.getContext('2d')!;
        context.drawImage(picture, 0, -foot * scale);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        const ends = Array.from({ length: height - foot }, () => 0);
        for (let at = 0; at < data.length / 4; at += 1) {
          const row = Math.floor(at / canvas.width / scale);
          if (data[at * 4]! < 200) ends[row] = Math.max(ends[row]!, (at % canvas.width) / scale);
        }
        return ends;
      };
      const preview = document.querySelector<HTMLImageElement>('.dialog-picture img')!;
      const drawing = new DOMParser().parseFromString(await blobs.get(preview.src)!.text(), 'image/svg+xml');
      drawing.documentElement.setAttribute('width', `${width * larger}`);
      drawing.documentElement.setAttribute('height', `${height * larger}`);
      const text = new XMLSerializer().serializeToString(drawing);
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      await image.decode();
      const png = [...blobs.values()].find(({ type }) => type === 'image/png')!;
      return {
        shown: endsIn(preview, 1),
        saved: endsIn(await createImageBitmap(png), 1),
        exact: endsIn(image, larger),
      };
    },
    PICTURE,
    LARGER,
  );

test('the dialog makes each of its files, pictures with letters as wide as they are measured, and the focus returns', async ({
  engine,
  sites,
}) => {
  await show(engine, sites.shared, 'time=2021-06-20&region=CN-SC', { lang: 'zh' });
  // A real download opens a bar in some browsers and makes the page smaller: the links are caught instead.
  await engine.evaluate(() => {
    const blobs = (window.blobs = new Map<string, Blob>());
    const saved: Promise<Made>[] = (window.saved = []);
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href)!;
      const head = blob.slice(0, 24).arrayBuffer();
      saved.push(head.then((bytes) => ({ size: blob.size, head: [...new Uint8Array(bytes)] })));
    };
  });
  await click(engine, '.dialog-open');
  await expectIn(engine, () =>
    Boolean(document.querySelector('.dialog-picture[data-ready="true"] img')),
  ).toBe(true);
  for (const [at, [format, signature]] of Object.entries(SIGNATURES).entries()) {
    await click(engine, `.dialog [data-format="${format}"]`);
    await expectIn(engine, () => window.saved!.length).toBe(at + 1);
    const file = await engine.evaluate((index) => window.saved![index]!, at);
    expect(file.head.slice(0, signature.length), format).toEqual([...signature]);
    expect(file.size, format).toBeGreaterThan(5000);
  }
  const { shown, saved, exact } = await smallPrintEnds(engine);
  expect(Math.max(...shown)).toBeGreaterThan(PICTURE.width / 2);
  expect(Math.abs(Math.max(...saved) - Math.max(...exact))).toBeLessThan(4);
  await engine.press('Escape');
  await expectIn(engine, () => document.querySelector('.dialog') === null).toBe(true);
  expect(await engine.evaluate(() => document.activeElement!.className)).toContain('dialog-open');
  expect(engine.errors).toEqual([]);
  // With its page goes what was put in place of the browser's own.
  await engine.open('about:blank');
});
