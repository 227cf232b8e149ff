import type { App } from '../../../state/app';
import { loadFile } from '../../../state/load';
import { untilLoaded } from '../../../state/untilLoaded';

/** Resolves when the browser has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}

/**
 * Has the long texts fetched while nobody waits, so that paper can name its documents. A failure is no news to a reader who
 * has not asked for them: they are loaded again, and its failure told, when a card opens.
 */
async function prefetchDetails(app: App): Promise<void> {
  try {
    const url = app.asset(`data/${app.record.index.version}/details.json`);
    await (await loadFile(url, { priority: 'low' })).arrayBuffer();
    await app.details.load();
  } catch {
    // As said above.
  }
}

/** Brings what goes on paper into the page once the map stands; the page works without it. */
export async function startPrint(app: App): Promise<void> {
  await window.mapReady?.catch(() => undefined);
  await idle();
  const { mountSheet } = await untilLoaded(app, () => import('./mountSheet'));
  mountSheet(app);
  await idle();
  await prefetchDetails(app);
}
