import type { Inbound, Outbound } from '../../src/embed/protocol/messages';
import { expect, type Page } from './test';

declare global {
  interface Window {
    heard: Heard[];
  }
}

/** What a host page was told, and by which of its frames in the order of the page; -1 for anyone else. */
interface Heard {
  readonly from: number;
  readonly data: unknown;
}

/** For the markup of a host: keeps everything that is posted to it. */
export const EAR = `<script>var heard=[];addEventListener('message',function(e){var all=[].slice.call(document.querySelectorAll('iframe'));heard.push({from:all.findIndex(function(f){return f.contentWindow===e.source}),data:e.data})})</script>`;

const isOurs = (data: unknown): data is Outbound =>
  typeof data === 'object' && data !== null && 'source' in data && data.source === 'cn-mining-map';

/** Everything that the host was told so far. */
export const allHeard = (page: Page) => page.evaluate(() => window.heard);

/** What the map in frame `from` has told of `type`, oldest first. */
export async function told<T extends Outbound['type']>(page: Page, type: T, from = 0) {
  const messages = (await allHeard(page)).filter((each) => each.from === from).map(({ data }) => data);
  return messages
    .filter(isOurs)
    .filter((message): message is Extract<Outbound, { type: T }> => message.type === type)
    .map(({ data }) => data as Extract<Outbound, { type: T }>['data']);
}

/** The host posts `message` to one of its frames. */
export const post = (page: Page, message: unknown, to = 0) =>
  page.evaluate(
    ([data, at]) => document.querySelectorAll('iframe')[at]?.contentWindow?.postMessage(data, '*'),
    [message, to] as const,
  );

/** The host asks a map for something, as the contract says. */
export const ask = (
  page: Page,
  type: Inbound['type'],
  data: Readonly<Record<string, string>> = {},
  to?: number,
) => post(page, { source: 'cn-mining-map', v: 1, type, data }, to);

/** Waits until the frame stands as high as its content, with nothing to scroll in it. */
export async function expectWhole(page: Page, selector = 'iframe'): Promise<void> {
  const holder = page.locator(selector).first();
  const frame = await (await holder.elementHandle())!.contentFrame();
  await expect
    .poll(async () => {
      const height = await holder.evaluate((element) => element.clientHeight);
      const content = await frame!.evaluate(() => document.querySelector('.embed')!.getBoundingClientRect());
      return { spare: height - Math.ceil(content.height), isThere: content.height > 300 };
    })
    .toEqual({ spare: 0, isThere: true });
}
