import type { Page } from './test';

interface Fiber {
  readonly flags: number;
  readonly stateNode: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
}

declare global {
  interface Window {
    /** React renders of the component that holds the map, and all of React's commits. */
    renders?: { map: number; commits: number };
  }
}

/** Counts from the next load on, through the hook that React offers to its developer tools. */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const PERFORMED_WORK = 1;
    const counted = { map: 0, commits: 0 };
    window.renders = counted;
    let before: Fiber | undefined;
    const find = (fiber: Fiber | null): Fiber | undefined => {
      for (let at = fiber; at; at = at.sibling) {
        if (at.stateNode instanceof Element && at.stateNode.classList.contains('map-view')) return at;
        const below = find(at.child);
        if (below) return below;
      }
      return undefined;
    };
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberRoot: (_: number, root: { current: Fiber }) => {
          counted.commits += 1;
          const holder = find(root.current)?.return ?? undefined;
          // A fiber that was not worked on is the same object as in the commit before.
          if (holder && holder !== before && holder.flags & PERFORMED_WORK) counted.map += 1;
          before = holder;
        },
      },
    });
  });
}

export const renders = (page: Page) => page.evaluate(() => ({ ...window.renders! }));
