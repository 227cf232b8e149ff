import type { App, NoticeCode } from './app';

/** Takes a style sheet that did not arrive off the page: while its link stands there nobody asks for the file again. */
const forget = ({ target }: Event) => {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') target.remove();
};

/** From now on a style sheet that failed is asked for again by the next part that needs it. May be called more than once. */
export function forgetFailedStyles(): void {
  addEventListener('error', forget, true);
}

/**
 * What `load` brings when a reader asks for it again. Where it fails it is asked for once more: parts share files, and the
 * first request may have joined one of another part that was on its way already, and lost.
 */
export const loadAgain = <T>(load: () => Promise<T>): Promise<T> => load().catch(load);

/**
 * What `load` brings, for what has no place of its own on the page. When it does not arrive a notice says so and offers to try
 * again, and this waits for the reader: it never rejects.
 */
export async function untilLoaded<T>(
  app: Pick<App, 'notify'>,
  load: () => Promise<T>,
  code: NoticeCode = 'late',
): Promise<T> {
  forgetFailedStyles();
  for (let request = load; ; request = () => loadAgain(load)) {
    try {
      return await request();
    } catch {
      await new Promise<void>((retry) => app.notify({ code, detail: '', retry }));
    }
  }
}
