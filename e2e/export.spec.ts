import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { PALETTES } from '../src/theme/palette';
import { dialogText } from '../src/share/dialog/messages';
import { readPdfFields } from '../src/drawing/testing/readPdf';
import { readPngText } from '../src/export/pngText';
import { svgFields } from '../src/drawing/testing/svgFields';
import { open, settled } from './support/map';
import { shareIn } from './support/pixels';
import { DATA_VERSION } from './support/record';
import {
  dialog,
  fileButton,
  holdBack,
  openShare,
  pictureOf,
  preview,
  saved,
  task,
  withoutFonts,
} from './support/share';
import { expect, keptTest as test, test as freshTest } from './support/test';

const text = dialogText('en').settings;
const STEM = 'cn-mining-2021_2021-06-20_cn_status';
const PDF_FONTS = '**/fonts/pdf/*';

/** Mean difference of two pictures of one size per channel, 0 to 255. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const [first, second] = await Promise.all(
    [a, b].map((picture) => sharp(picture).removeAlpha().resize(425, 300, { fit: 'fill' }).raw().toBuffer()),
  );
  return first!.reduce((sum, value, i) => sum + Math.abs(value - second![i]!), 0) / first!.length;
}

test.describe('in Chinese', () => {
  const lang = 'zh';

  test('every picture arrives under its name and says what it is, in the reader’s own words where there are any', async ({
    page,
  }) => {
    await open(page, `lang=${lang}&renderer=figure`, { lang });
    await openShare(page);
    const { svg, fields } = await pictureOf('', lang);
    const { URL: url, ...rest } = fields;
    // A server of one's own leads nobody else anywhere.
    expect(url).toBe('');

    const png = await saved(page, 'png');
    expect(png.name).toBe(`${STEM}_${lang}_default.png`);
    expect(readPngText(png.bytes)).toEqual(rest);
    expect(await sharp(png.bytes).metadata()).toMatchObject({ width: 850, height: 600, format: 'png' });

    const drawing = await saved(page, 'svg');
    expect(drawing.name).toBe(`${STEM}_${lang}_default.svg`);
    expect(svgFields(withoutFonts(drawing.text))).toEqual(rest);
    expect(withoutFonts(drawing.text)).toBe(svg);
    expect(drawing.text).toContain('src:url(data:font/woff2;base64,');
    expect(drawing.text).not.toMatch(/(href|src)="(?!#)|url\((?!#|data:)|<foreignObject/);

    const { what, reset } = dialogText(lang).alt;
    const words = '四川 & its <26> projects';
    await dialog(page).getByRole('textbox', { name: what }).fill(words);
    await expect(preview(page)).toHaveAttribute('alt', words);
    expect(readPngText((await saved(page, 'png')).bytes)).toEqual({ ...rest, Description: words });
    const told = (await saved(page, 'svg')).text;
    expect(svgFields(withoutFonts(told))).toEqual({ ...rest, Description: words });

    const paper = await saved(page, 'pdf');
    expect(paper.name).toBe(`${STEM}_${lang}_default.pdf`);
    expect(paper.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(readPdfFields(paper.bytes)).toMatchObject({
      Title: fields.Title,
      Subject: words,
      Source: fields.Source,
      Copyright: fields.Copyright,
      Version: DATA_VERSION,
    });
    await expect(task(page)).toContainText(paper.name);
    await dialog(page).getByRole('button', { name: reset }).click();
    await expect(preview(page)).toHaveAttribute('alt', fields.Description);
  });

  test('tables, ZIP and citation arrive under their names with the state in them', async ({ page }) => {
    const query = `time=2021-06-09..2021-06-20&dates=effective&lang=${lang}&renderer=figure`;
    await open(page, query, { lang });
    await openShare(page);
    const stem = `cn-mining-2021_2021-06-09-to-2021-06-20_cn_status-effective_${lang}`;

    const status = await saved(page, 'status');
    expect(status.name).toBe(`${stem}_data_status.csv`);
    expect(status.text).toMatch(/^\uFEFFas_of,date_mode,adcode,/);
    expect(status.text).toMatch(/\r\n2021-06-20,effective,510000,CN-SC,province,100000,四川省,Sichuan/);

    const events = await saved(page, 'events');
    expect(events.name).toBe(`cn-mining-2021_2021-06-09-to-2021-06-20_cn_events-effective_${lang}.csv`);
    expect(events.text).toMatch(/^\uFEFFevent_id,date,/);
    expect(events.text).toContain('\r\nqh-2021-06-09-full-shutdown,2021-06-09,');
    expect(events.text).not.toContain(',2021-05-21,');

    const archive = await saved(page, 'zip');
    expect(archive.name).toBe(`${stem}_data.zip`);
    const files = unzipSync(archive.bytes);
    expect(Object.keys(files)).toEqual([
      `${stem}_data_status.csv`,
      `${stem}_data_events.csv`,
      `${stem}_data_sources.csv`,
      `${stem}_data_metadata.json`,
      `${stem}_data_README.md`,
    ]);
    expect(Buffer.from(files[status.name]!).toString()).toBe(status.text);
    expect(Buffer.from(files[`${stem}_data_README.md`]!).toString()).toContain(DATA_VERSION);

    const text = dialogText(lang);
    const endings = { text: 'txt', bibtex: 'bib', csl: 'json' } as const;
    for (const style of ['text', 'bibtex', 'csl'] as const) {
      await dialog(page).getByLabel(text.citation.style).selectOption(style);
      const citation = await saved(page, 'citation');
      expect(citation.name).toBe(`${stem}_citation.${endings[style]}`);
      for (const part of [
        'time=2021-06-09..2021-06-20',
        'dates=effective',
        `lang=${lang}`,
        `data=${DATA_VERSION}`,
      ]) {
        expect(citation.text.replaceAll('\\', ''), style).toContain(part);
      }
      expect(citation.text, style).not.toContain('localhost');
    }
  });
});

test('a picture shows the state: place, selection, language, colours, size and density as chosen', async ({
  page,
}) => {
  const query = 'time=2021-06-18&region=CN-SC&select=511800&renderer=figure';
  await open(page, query);
  await openShare(page);
  await dialog(page).getByLabel(text.size).selectOption('x');
  await dialog(page).getByLabel(text.language).selectOption('zh');
  await dialog(page).getByLabel(text.theme).selectOption('dark');
  await dialog(page).getByLabel(text.pixels).selectOption('2');
  const { svg } = await pictureOf(query, 'en', { preset: 'x', lang: 'zh', theme: 'dark' });
  const drawing = await saved(page, 'svg');
  expect(drawing.name).toBe('cn-mining-2021_2021-06-18_cn-sc_status_zh_dark_x.svg');
  expect(withoutFonts(drawing.text)).toBe(svg);

  const png = await saved(page, 'png');
  expect(png.name).toBe('cn-mining-2021_2021-06-18_cn-sc_status_zh_dark_x@2x.png');
  expect(await sharp(png.bytes).metadata()).toMatchObject({ width: 1600, height: 836 });
  // Another renderer draws the same drawing, its letters as outlines; another day's is further from it.
  const drawn = (source: string) => new Resvg(source, { font: { loadSystemFonts: false } }).render().asPng();
  const other = await pictureOf(`${query}&time=2019-11-06`.replace('time=2021-06-18&', ''), 'en', {
    preset: 'x',
    lang: 'zh',
    theme: 'dark',
  });
  const own = await difference(png.bytes, drawn((await saved(page, 'svg-outlined')).text));
  expect(own).toBeLessThan(8);
  expect(await difference(png.bytes, drawn(other.svg))).toBeGreaterThan(own * 1.5);
});

test('a size of the reader’s own is checked, told and kept within bounds; one of no whole number of pixels fills its bitmap to the edge', async ({
  page,
}) => {
  await open(page, 'renderer=figure');
  await openShare(page);
  await dialog(page).getByLabel(text.size).selectOption('own');
  const width = dialog(page).getByLabel(text.width);
  await width.fill('5000');
  await expect(dialog(page).getByText(text.faults.aspect)).toBeVisible();
  await expect(width).toHaveAttribute('aria-invalid', 'true');
  await width.fill('1000');
  await expect(width).toHaveAttribute('aria-invalid', 'false');
  const png = await saved(page, 'png');
  expect(png.name).toBe(`${STEM}_en_1000x600.png`);
  expect(await sharp(png.bytes).metadata()).toMatchObject({ width: 1000, height: 600 });
  await dialog(page).getByLabel(text.size).selectOption('report');
  await expect(dialog(page).getByLabel(text.pixels)).toHaveValue('2');

  await dialog(page).getByLabel(text.size).selectOption('a4');
  const { name, bytes } = await saved(page, 'png');
  expect(name).toBe(`${STEM}_en_a4.png`);
  const a4 = await sharp(bytes).metadata();
  expect([a4.width, a4.height, Math.round(a4.density!)]).toEqual([2125, 1594, 300]);
  expect((await sharp(bytes).stats()).isOpaque).toBe(true);
  // A row that the drawing covers in part is paler than its neighbour.
  const row = (top: number) =>
    sharp(bytes).extract({ left: 0, top, width: 2125, height: 1 }).removeAlpha().raw().toBuffer();
  for (const [edge, next] of [
    [0, 1],
    [1593, 1592],
  ] as const) {
    const [outer, inner] = [await row(edge), await row(next)];
    const different = outer.filter((value, at) => Math.abs(value - inner[at]!) > 2).length;
    expect(different / outer.length, `row ${edge}`).toBeLessThan(0.02);
  }
});

test('the address may ask for a size, a type size and no notes, and the reader may choose others', async ({
  page,
}) => {
  await open(page, 'renderer=figure&imType=square&imFontSize=30&imDetails=0');
  await openShare(page);
  await expect(dialog(page).getByLabel(text.size)).toHaveValue('square');
  await expect(dialog(page).getByLabel(text.type)).toHaveValue('30');
  await expect(dialog(page).getByLabel(text.notes)).toHaveValue('false');
  const settings = { preset: 'square', width: 2160, height: 2160, typeSize: 30, notes: false } as const;
  expect(withoutFonts((await saved(page, 'svg')).text)).toBe((await pictureOf('', 'en', settings)).svg);
  await dialog(page).getByLabel(text.type).selectOption(text.usualType);
  await dialog(page).getByLabel(text.notes).selectOption(text.withNotes);
  const usual = { ...settings, typeSize: null, notes: true };
  expect(withoutFonts((await saved(page, 'svg')).text)).toBe((await pictureOf('', 'en', usual)).svg);
});

freshTest(
  'a picture is right while the explorer is loading, after its context is lost, and in a page behind',
  async ({ page, context }) => {
    const release = await holdBack(page, '**/*maplibre*');
    await page.goto('./?renderer=explorer&time=2021-06-09');
    await openShare(page);
    const { svg } = await pictureOf('time=2021-06-09', 'en');
    const isRight = async () => {
      expect(withoutFonts((await saved(page, 'svg')).text)).toBe(svg);
      const { bytes } = await saved(page, 'png');
      expect(await shareIn(bytes, PALETTES.light.fill.ordered)).toBeGreaterThan(0.01);
    };
    await isRight();
    expect(await page.locator('html').getAttribute('data-ready')).toBe('false');
    release();
    await settled(page, 'time=2021-06-09', { renderer: 'explorer' });
    await page.evaluate(() => window.__map!.context()!.getExtension('WEBGL_lose_context')!.loseContext());
    await expect(page.locator('.map-root')).toHaveAttribute('data-renderer', 'figure');
    await isRight();
    const front = await context.newPage();
    await front.goto('about:blank');
    await front.bringToFront();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      fileButton(page, 'png').dispatchEvent('click'),
    ]);
    const bytes = await readFile(await download.path());
    expect(await shareIn(bytes, PALETTES.light.fill.ordered)).toBeGreaterThan(0.01);
  },
);

freshTest(
  'slow work shows how far it is and can be cancelled, and nothing is saved then',
  async ({ page }) => {
    const release = await holdBack(page, PDF_FONTS);
    await open(page, 'renderer=figure');
    await openShare(page);
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    const text = dialogText('en').progress;
    await fileButton(page, 'pdf').click();
    await expect(task(page).getByRole('status')).toHaveText(text.fonts);
    await expect(task(page).getByRole('progressbar')).toBeVisible();
    await task(page).getByRole('button', { name: text.cancel }).click();
    await expect(task(page).getByRole('status')).toHaveText(text.cancelled);
    const further: string[] = [];
    page.on('request', (request) => further.push(request.url()));
    await Promise.all([page.waitForResponse(PDF_FONTS), release()]);
    // A file asked for later arrives; the cancelled one did not come before it, nor was anything more fetched for it.
    const { name } = await saved(page, 'status');
    expect(downloads).toEqual([name]);
    expect(further.filter((url) => url.includes('pdfkit'))).toEqual([]);
  },
);

test.describe('when the sources are late and then lost', () => {
  test.use({ allowedErrors: [/Failed to load resource/] });

  freshTest('the picture is not drawn until they are there, and is whole then', async ({ page }) => {
    let broken = true;
    await page.route('**/details.json', (route) => (broken ? route.abort() : route.continue()));
    const release = await holdBack(page, '**/details.json');
    await page.goto('./?renderer=figure');
    await page.locator('.dialog-open').click();
    const { failed, preview: words } = dialogText('en');
    await expect(dialog(page).getByText(words.loading)).toBeVisible();
    await expect(fileButton(page, 'png')).toBeDisabled();
    release();
    await expect(dialog(page).getByRole('alert')).toContainText(failed.title);
    // The table of the day needs no sources.
    expect((await saved(page, 'status')).name).toMatch(/_status\.csv$/);
    broken = false;
    await dialog(page).getByRole('button', { name: failed.retry }).click();
    await expect(preview(page)).toBeVisible();
    expect(withoutFonts((await saved(page, 'svg')).text)).toBe((await pictureOf('', 'en')).svg);
  });
});
