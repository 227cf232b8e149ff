import { relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { formatFaults, RecordFaults } from '../schema/fault';
import { buildRecord, RECORD_DIR } from './record';
import { SERIES_DIR } from './series/build';
import { writeRecord } from './write';

/** Writes what is made of the record; what is wrong with it goes over the open pages, and they keep the last good record. */
function publish(server: ViteDevServer): void {
  try {
    const record = buildRecord();
    writeRecord(record);
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

/** In development: makes the record anew whenever one of its files is saved, and shows it, or its faults, at once. */
export function liveRecord(): Plugin {
  return {
    name: 'live-record',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add([RECORD_DIR, SERIES_DIR]);
      server.watcher.on('change', (path) => {
        if ([RECORD_DIR, SERIES_DIR].some((dir) => !relative(dir, path).startsWith('..'))) publish(server);
      });
    },
  };
}
