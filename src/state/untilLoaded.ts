import type { App, NoticeCode } from './app';

/** Style sheets that did not arrive. The build's loader asks for each of them once only, whatever became of it. */
const lostStyles = new Set<HTMLLinkElement>();

const noteLost = ({ target }: Event) => {
  if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
  target.remove();
  lostStyles.add(target);
};

/** From now on a style sheet that failed is asked for again with the next part that is. May be called more than once. */
export function watchStyles(): void {
  addEventListener('error', noteLost, true);
}

/** Resolves once every style sheet that was lost is there; rejects when one is lost again. */
const stylesAgain = () =>
  Promise.all(
    [...lostStyles].map((lost) => {
      lostStyles.delete(lost);
      const link = lost.cloneNode() as HTMLLinkElement;
      return new Promise((resolve, reject) => {
        link.addEventListener('load', resolve);
        link.addEventListener('error', () => reject(new Error(`Unable to preload ${link.href}`)));
        document.head.append(link);
      });
    }),
  );

/**
 * What `load` brings when a reader asks for it again. Where it fails it is asked for once more: parts share files, and the
 * first request may have joined one of another part that was on its way already, and lost.
 */
export function loadAgain<T>(load: () => Promise<T>): Promise<T> {
  const request = async () => {
    const [brought] = await Promise.all([load(), stylesAgain()]);
    return brought;
  };
  return request().catch(request);
}

/**
 * What `load` brings, for what has no place of its own on the page. When it does not arrive a notice says so and offers to try
 * again, and this waits for the reader: it never rejects.
 */
export async function untilLoaded<T>(
  app: Pick<App, 'notify'>,
  load: () => Promise<T>,
  code: NoticeCode = 'late',
): Promise<T> {
  watchStyles();
  for (let request = load; ; request = () => loadAgain(load)) {
    try {
      return await request();
    } catch {
      await new Promise<void>((retry) => app.notify({ code, detail: '', retry }));
    }
  }
}
