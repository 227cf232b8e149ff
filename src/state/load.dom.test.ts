import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadJson, loadPart, LoadError } from './load';

const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
const WHOLE = { version: 'v1', regions: [], events: [], steps: [], areas: [], projects: [] };

afterEach(() => vi.unstubAllGlobals());

async function faultOf(promise: Promise<unknown>) {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(LoadError);
  return (error as LoadError).fault;
}

describe('loading a file', () => {
  it('says what the server answered', async () => {
    answer('', 404);
    expect(await faultOf(loadJson('/data/index.json'))).toEqual({ kind: 'http', status: 404 });
  });

  it('says when there is no connection', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await faultOf(loadJson('/data/index.json'))).toEqual({ kind: 'network' });
  });

  it('refuses a file that was cut short', async () => {
    answer(JSON.stringify(WHOLE).slice(0, -5));
    expect(await faultOf(loadJson('/data/index.json'))).toEqual({ kind: 'malformed' });
  });

  it('refuses a page that pretends to be the record, and a record without its lists', async () => {
    answer('{"version":"v1","events":[]}');
    expect(await faultOf(loadPart('index', 'v1'))).toEqual({ kind: 'malformed' });
    answer('null');
    expect(await faultOf(loadPart('index', 'v1'))).toEqual({ kind: 'malformed' });
  });

  it('refuses a record of another version', async () => {
    answer(JSON.stringify(WHOLE));
    expect(await faultOf(loadPart('index', 'v2'))).toEqual({ kind: 'version' });
    answer(JSON.stringify(WHOLE));
    expect(await loadPart('index', 'v1')).toEqual(WHOLE);
  });
});
