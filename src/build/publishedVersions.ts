import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Plugin } from 'vite';
import type { changelogFile } from '../record/schema/changelog';
import { VERSIONS_FILE, type PublishedVersion } from '../state/openRecord';
import type { Day } from '../time/day';

/** The versions that the changelog below `root` lists, newest first. */
export function publishedVersions(root: string): readonly PublishedVersion[] {
  const text = readFileSync(join(root, 'src/record/data/changelog.yaml'), 'utf8');
  const { releases } = parse(text) as (typeof changelogFile)['_output'];
  return releases
    .map(({ version, date }) => ({ version, date: date as Day }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Publishes the list of versions beside them, so that a page can open one that its address pins. */
export function versionsFile(): Plugin {
  const source = () => JSON.stringify(publishedVersions('.'));
  return {
    name: 'versions-file',
    configureServer(server) {
      server.middlewares.use(`/${VERSIONS_FILE}`, (_, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(source());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: VERSIONS_FILE, source: source() });
    },
  };
}
