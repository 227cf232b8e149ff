import { click, expect, expectIn, open, test } from './engineTest';

/** First bytes of each file of the dialog, by what makes them. */
const SIGNATURES = {
  pictures: { png: [0x89, 0x50, 0x4e, 0x47], svg: [0x3c, 0x73, 0x76, 0x67] },
  documents: { pdf: [0x25, 0x50, 0x44, 0x46], report: [0x25, 0x50, 0x44, 0x46] },
  data: { status: [0xef, 0xbb, 0xbf], events: [0xef, 0xbb, 0xbf], zip: [0x50, 0x4b, 0x03, 0x04] },
} as const;

interface Made {
  readonly size: number;
  readonly head: readonly number[];
}

declare global {
  interface Window {
    /** What the page wanted to save, in order. */
    saved?: Promise<Made>[];
  }
}

for (const [kind, signatures] of Object.entries(SIGNATURES)) {
  test(`the dialog makes its files, ${kind}, and the focus returns`, async ({ engine, sites }) => {
    await open(engine, sites.shared, 'time=2021-06-20&region=CN-SC', { lang: 'zh' });
    // A real download opens a bar in some browsers and makes the page smaller: the links are caught instead.
    await engine.evaluate(() => {
      const blobs = new Map<string, Blob>();
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
    for (const [at, [format, signature]] of Object.entries(signatures).entries()) {
      await click(engine, `.dialog [data-format="${format}"]`);
      await expectIn(engine, () => window.saved!.length).toBe(at + 1);
      const file = await engine.evaluate((index) => window.saved![index]!, at);
      expect(file.head.slice(0, signature.length), format).toEqual([...signature]);
      expect(file.size, format).toBeGreaterThan(5000);
    }
    await engine.press('Escape');
    await expectIn(engine, () => document.querySelector('.dialog') === null).toBe(true);
    expect(await engine.evaluate(() => document.activeElement!.className)).toBe('dialog-open');
  });
}
