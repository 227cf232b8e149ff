import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { material, planOf, ROOT } from '../../../src/cli/shots/testing/plan';
import type { Shot } from '../../../src/cli/shots/shot';
import { stateText } from '../../../src/state/stateText';
import { formatUrl } from '../../../src/state/url';
import { printTable } from '../table';

/** Pictures of the command, and of a browser that takes much longer for each. */
const COUNT = 100;
const IN_BROWSER = 10;
const SIZE = { width: 1200, height: 628 };

interface Way {
  readonly name: string;
  readonly pictures: number;
  /** For all of them, everything included. */
  readonly seconds: number;
}

/** A list of `count` pictures: the latest days with acts, in both languages and both themes. */
function listOf(count: number): string {
  const days = material()
    .record.actDays('recorded')
    .slice(-count / 4);
  return `- { preset: og, matrix: { time: [${days.join(', ')}], lang: [zh, en], theme: [light, dark] } }\n`;
}

async function timed(name: string, pictures: number, work: () => unknown): Promise<Way> {
  const start = performance.now();
  await work();
  return { name, pictures, seconds: (performance.now() - start) / 1000 };
}

/** The command itself, from its start to its end, two pictures at a time. Throws when it made fewer than it should. */
function runCommand(work: string): void {
  const list = join(work, 'shots.yml');
  writeFileSync(list, listOf(COUNT));
  const folder = join(work, 'pictures');
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/shots.ts', list, '-d', folder], { cwd: ROOT });
  const made = readdirSync(folder).filter((name) => name.endsWith('.png')).length;
  if (made !== COUNT) throw new Error(`The command made ${made} pictures, not ${COUNT}`);
}

/** Brings the page to a shot's state, waits until it shows it, and takes a picture of it. */
async function capture(page: Page, url: string, shot: Shot): Promise<void> {
  const { context, version } = material();
  const state = { ...shot.state, theme: shot.theme, renderer: 'figure' } as const;
  const query = formatUrl(state, context, { flags: true, always: ['time', 'lang', 'theme'] });
  await page.goto(`${url}?${query}`);
  const shown = (requested: string) => {
    const { ready, state: now } = document.documentElement.dataset;
    return ready === 'true' && now === requested;
  };
  await page.waitForFunction(shown, stateText(shot.state, version, context));
  await page.screenshot({ animations: 'disabled' });
}

const OPTIONS: BrowserContextOptions = { viewport: SIZE, reducedMotion: 'reduce' };

async function inFreshPages(browser: Browser, url: string, shots: readonly Shot[]): Promise<void> {
  for (const shot of shots) {
    const context = await browser.newContext(OPTIONS);
    await capture(await context.newPage(), url, shot);
    await context.close();
  }
}

async function inOnePage(browser: Browser, url: string, shots: readonly Shot[]): Promise<void> {
  const context = await browser.newContext(OPTIONS);
  const page = await context.newPage();
  for (const shot of shots) await capture(page, url, shot);
  await context.close();
}

/** A hundred PNGs with the command, and pictures of the page taken with a browser that already runs. */
export async function benchPictures(browser: Browser, url: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'mining-map-pictures-'));
  try {
    const shots = planOf(listOf(COUNT)).slice(0, IN_BROWSER);
    const ways = [
      await timed('the command, without a browser', COUNT, () => runCommand(work)),
      await timed('a browser, a fresh page for each', IN_BROWSER, () => inFreshPages(browser, url, shots)),
      await timed('a browser, one page for all', IN_BROWSER, () => inOnePage(browser, url, shots)),
    ];
    printTable(
      `PNGs of ${SIZE.width}x${SIZE.height}`,
      [
        `The command with its start, fonts and manifest; aim: ${COUNT} in 60 s on two cores. The browser draws the page with`,
        'the figure, without WebGL, and its own start is not counted.',
      ],
      [
        { head: '', of: ({ name }) => name },
        { head: 'pictures', of: ({ pictures }) => pictures },
        { head: 'seconds', of: ({ seconds }) => seconds, digits: 1 },
        {
          head: 'ms per picture',
          of: ({ seconds, pictures }) => (seconds * 1000) / pictures,
          ratio: true,
        },
        { head: 'seconds per hundred', of: ({ seconds, pictures }) => (seconds * 100) / pictures, digits: 1 },
      ],
      ways,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
