import { chromium, type Browser } from '@playwright/test';
import { browserPath } from '../../src/cli/browser';

/** What a browser loads for one view of a page. */
export interface View {
  readonly name: string;
  /** Addresses asked for, in order, the page's own first. */
  readonly paths: readonly string[];
  /** Bytes on the wire, headers included: all of the view, the page alone, and all when seen a second time. */
  readonly bytes: number;
  readonly pageBytes: number;
  readonly bytesAgain: number;
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
}

/** Loads `address` of the server on `port` twice in a new profile and says what went over the wire. */
export async function recordView(
  browser: Browser,
  name: string,
  port: number,
  address: string,
): Promise<View> {
  const base = `http://127.0.0.1:${port}`;
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  let paths: string[] = [];
  let sizes: number[] = [];
  await client.send('Network.enable');
  client.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith(base)) paths.push(request.url.slice(base.length));
    else if (/^https?:/.test(request.url)) throw new Error(`The page asks another host: ${request.url}`);
  });
  client.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  const load = async () => {
    paths = [];
    sizes = [];
    await page.goto(base + address, { waitUntil: 'networkidle' });
    return { paths, sizes };
  };
  const first = await load();
  const again = await load();
  await context.close();
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    name,
    paths: first.paths,
    bytes: sum(first.sizes),
    pageBytes: first.sizes[0] ?? 0,
    bytesAgain: sum(again.sizes),
  };
}
