import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordIndex } from '../events/model';
import { day } from '../time/day';
import { openPinned, openRecord, versionNamed } from './openRecord';

const published = [
  { version: 'cccccccccccc', date: day('2024-11-02') },
  { version: 'bbbbbbbbbbbb', date: day('2024-11-02') },
  { version: 'aaaaaaaaaaaa', date: day('2024-01-05') },
];

const indexOf = (version: string) =>
  ({ version, regions: [], events: [], steps: [], areas: [], projects: [] }) as unknown as RecordIndex;
const own = {
  version: 'cccccccccccc',
  released: day('2024-11-02'),
  load: () => indexOf('cccccccccccc'),
};

/** The page's own record, opened in place of one that is `missing`. */
const ownRecord = (missing: string | null) => ({ index: own.load(), released: own.released, missing });

/** A server that has these files below `data/`; lists what it was asked for. */
function serve(files: Readonly<Record<string, unknown>>): string[] {
  const requests: string[] = [];
  vi.stubGlobal('document', { documentElement: { dataset: {} }, baseURI: 'https://map.example/' });
  vi.stubGlobal('fetch', (url: string) => {
    const path = url.split('/data/')[1]!;
    requests.push(path);
    return Promise.resolve(
      path in files ? new Response(JSON.stringify(files[path])) : new Response('', { status: 404 }),
    );
  });
  return requests;
}
const everything = {
  'versions.json': published,
  'aaaaaaaaaaaa/index.json': indexOf('aaaaaaaaaaaa'),
};

afterEach(() => vi.unstubAllGlobals());

describe('a pinned data version', () => {
  it('is found by its hash or by the day of its publication, the newest of that day', () => {
    expect(versionNamed('aaaaaaaaaaaa', published)?.version).toBe('aaaaaaaaaaaa');
    expect(versionNamed('2024-11-02', published)?.version).toBe('cccccccccccc');
    for (const unknown of ['2024-06-01', 'dddddddddddd', 'yesterday'])
      expect(versionNamed(unknown, published)).toBeUndefined();
  });

  it('costs no request where none is named, or the one that the page has', async () => {
    const requests = serve(everything);
    for (const requested of [null, own.version])
      expect(await openRecord(requested, own, openPinned)).toEqual(ownRecord(null));
    expect(requests).toEqual([]);
  });

  it('costs no request where what is named can be no version, and is said to be missing', async () => {
    const requests = serve(everything);
    for (const requested of ['yesterday', '2021-02-30', '__proto__', 'AAAAAAAAAAAA'])
      expect(await openRecord(requested, own, openPinned)).toEqual(ownRecord(requested));
    expect(requests).toEqual([]);
  });

  it('is opened with the day of its publication', async () => {
    serve(everything);
    for (const requested of ['aaaaaaaaaaaa', '2024-01-05'])
      expect(await openRecord(requested, own, openPinned)).toEqual({
        index: indexOf('aaaaaaaaaaaa'),
        released: '2024-01-05',
        missing: null,
      });
  });

  it('is never replaced silently when it is unknown, or does not arrive', async () => {
    const missingFiles = { 'versions.json': published };
    for (const [requested, files] of [
      ['dddddddddddd', everything],
      ['2024-06-01', everything],
      ['aaaaaaaaaaaa', missingFiles],
      ['aaaaaaaaaaaa', {}],
    ] as const) {
      serve(files);
      expect(await openRecord(requested, own, openPinned)).toEqual(ownRecord(requested));
    }
  });
});
