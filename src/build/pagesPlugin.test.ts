import type { ResolvedConfig } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';
import { SITE_URL } from './siteUrl';
import { pagesPlugin } from './pagesPlugin';
import { SITE } from '../pages/links/testing/edition';

afterEach(() => vi.unstubAllEnvs());

/** What a build says before it begins. */
function warningsWith(site: string): readonly string[] {
  vi.stubEnv(SITE_URL, site);
  const { configResolved, buildStart } = pagesPlugin() as unknown as {
    configResolved: (config: Pick<ResolvedConfig, 'root'>) => void;
    buildStart: (this: { warn: (text: string) => void }) => void;
  };
  const warnings: string[] = [];
  configResolved({ root: '.' });
  buildStart.call({ warn: (text) => warnings.push(text) });
  return warnings;
}

it('a build without an address says once what it leaves out, one with an address nothing', () => {
  expect(warningsWith('')).toEqual([expect.stringContaining(`${SITE_URL} is not set`)]);
  expect(warningsWith(SITE)).toEqual([]);
});
