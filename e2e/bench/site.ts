import { accessSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { createStaticServer, listen } from '../../src/cli/serve';
import { buildRivals, RIVAL_PAGES, type RivalPage } from './rivals/build';

/** Folder of the reference pages below the product's own page: they load the same files from the same server. */
export const RIVALS_PATH = 'rivals';

/** The production build and the reference pages, served from a temporary folder. */
export interface Site {
  /** Address of the product's page, with its slash. */
  readonly url: string;
  /** The product's page of an earlier build, where one is compared with. */
  readonly before?: string;
  readonly close: () => void;
}

/** Address of a reference page, below the product's own page, at which every host may frame it. */
export function rivalFrame(name: RivalPage): string {
  return `${RIVALS_PATH}/${name}/embed.html`;
}

/** Puts each reference page where the server lets any host frame it, as it does our own embeds. */
function addFrames(dir: string): void {
  for (const name of RIVAL_PAGES) {
    const page = readFileSync(join(dir, RIVALS_PATH, `${name}.html`), 'utf8');
    const path = join(dir, rivalFrame(name));
    mkdirSync(dirname(path));
    writeFileSync(path, page.replace('<head>', '<head><base href="../" />'));
  }
}

/** Serves a folder on a free port. */
async function serveFolder(dir: string): Promise<Site> {
  const server = createStaticServer(dir);
  const port = await listen(server, 0, true);
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Builds everything and serves it on a free port; beside it, `against`, the folder of an earlier build. Throws when the
 * build fails or that folder has no page.
 */
export async function openSite(against?: string): Promise<Site> {
  if (against !== undefined) accessSync(join(against, 'index.html'));
  const dir = mkdtempSync(join(tmpdir(), 'mining-map-bench-'));
  const close = () => rmSync(dir, { recursive: true, force: true });
  try {
    await build({ logLevel: 'error', build: { outDir: dir, emptyOutDir: true } });
    await buildRivals(join(dir, RIVALS_PATH));
    addFrames(dir);
    const site = await serveFolder(dir);
    const before = against === undefined ? undefined : await serveFolder(against);
    return {
      url: site.url,
      ...(before && { before: before.url }),
      close: () => {
        site.close();
        before?.close();
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}
