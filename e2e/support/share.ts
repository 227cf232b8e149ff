import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lang } from '../../src/i18n/text';
import type { PictureSettings } from '../../src/share/dialog/settings';
import type { DrawnPicture, DrawOrder } from './draw';
import { expect, type Page } from './test';

const DRAW = fileURLToPath(new URL('./draw.ts', import.meta.url));

let drawing: ChildProcess | undefined;
/** The process that draws for all tests of this worker: most of a picture is the start of its process. */
function startDrawing(): ChildProcess {
  const child = fork(DRAW, { execArgv: ['--import', 'tsx'] });
  child.once('exit', (code) => child.emit('error', new Error(`No picture: the process ended with ${code}`)));
  child.unref();
  child.channel!.unref();
  return child;
}

/** The picture that the dialog must make of `query` on a server of one's own: drawn in Node, from the published files. */
export async function pictureOf(
  query: string,
  lang: Lang,
  settings: Partial<PictureSettings> = {},
): Promise<DrawnPicture> {
  const order: DrawOrder = { query, lang, settings };
  drawing ??= startDrawing();
  drawing.send(order);
  const [drawn] = await once(drawing, 'message');
  return drawn as DrawnPicture;
}

export const dialog = (page: Page) => page.locator('.dialog');
export const shareButton = (page: Page) => page.locator('.dialog-open');
export const preview = (page: Page) => page.locator('.dialog-picture[data-ready="true"] img');
export const task = (page: Page) => page.locator('.dialog-task');
export const fileButton = (page: Page, format: string) => page.locator(`.dialog [data-format="${format}"]`);

/** Opens the dialog and waits for the picture. */
export async function openShare(page: Page): Promise<void> {
  await shareButton(page).click();
  await expect(preview(page)).toBeVisible();
}

/** Opens the tab with links and frames. */
export async function openEmbedTab(page: Page): Promise<void> {
  await shareButton(page).click();
  await dialog(page).getByRole('tab').nth(1).click();
}

/** A file as the reader gets it. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Presses the button of `format` and waits for its file. */
export async function saved(page: Page, format: string): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), fileButton(page, format).click()]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** A drawing without the typefaces that files carry. */
export const withoutFonts = (svg: string) => svg.replace(/<style>@font-face[^<]*<\/style>/, '');

/** Keeps the answers to `pattern` back until the returned function is called. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  const gate = { open: () => undefined as unknown };
  const opened = new Promise((resolve) => (gate.open = () => resolve(undefined)));
  await page.route(pattern, async (route) => {
    await opened;
    await route.fallback();
  });
  return () => gate.open();
}
