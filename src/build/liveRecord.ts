import { relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { formatFaults, RecordFaults } from '../record/schema/fault';
import { buildRecord, RECORD_DIR } from '../record/publish/record';
import { buildSeries, SERIES_DIR } from '../record/publish/series/build';
import { writeRecord } from '../record/publish/write';
import { readStories, STORIES_DIR, storyContext, writeStories } from '../story/read/readStories';

/** What is made anew whenever a file of it is saved. */
const WATCHED = [RECORD_DIR, SERIES_DIR, STORIES_DIR];

/** Writes what is made of the record and the stories; what is wrong with them goes over the open pages, and they keep the last good record. */
function publish(server: ViteDevServer): void {
  try {
    const record = buildRecord();
    const stories = readStories(storyContext(record));
    const series = buildSeries();
    writeRecord(record, series);
    writeStories(stories);
    server.config.logger.info(
      `record: ${record.index.events.length} events, version ${record.index.version}`,
    );
    server.ws.send({ type: 'full-reload' });
  } catch (error) {
    if (!(error instanceof RecordFaults)) throw error;
    const message = formatFaults(error.faults);
    server.config.logger.error(message);
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'record' } });
  }
}

/** In development: makes record and stories anew whenever one of their files is saved, and shows them, or their faults, at once. */
export function liveRecord(): Plugin {
  return {
    name: 'live-record',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(WATCHED);
      server.watcher.on('change', (path) => {
        if (WATCHED.some((folder) => !relative(folder, path).startsWith('..'))) publish(server);
      });
    },
  };
}
