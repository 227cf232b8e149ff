import { describe, expect, it } from 'vitest';
import type { Source } from '../events/model';
import { RECORD } from '../events/testing/publishedRecord';
import { lookupOf } from '../events/details';
import { eventSources, sourceEntry } from './sources';

const source: Source = {
  title: 'Title',
  publisher: 'Publisher',
  url: 'https://example.org/a',
  publishedOn: null,
  lang: 'en',
  quality: 'official',
  inSeed: false,
  supports: { en: 'detail', zh: '细节' },
  mirror: false,
  retrieved: true,
};

describe('a source', () => {
  it('keeps every mark it has', () => {
    const names = (changed: Partial<Source>) =>
      sourceEntry({ ...source, ...changed }, 'en').marks.map(({ name }) => name);
    expect(names({ mirror: true, retrieved: false, inSeed: true })).toEqual([
      'official',
      'inSeed',
      'mirror',
      'notOpened',
    ]);
    expect(names({})).toEqual(['official']);
    expect(names({ quality: 'blog', url: null })).toEqual(['kind', 'noAddress']);
    expect(names({ quality: 'blog', linked: false })).toEqual(['kind', 'notLinked']);
  });

  it('leads nowhere when it has no address or one that is not of the web', () => {
    for (const url of [null, 'javascript:alert(1)', 'data:text/html,x', 'ftp://example.org']) {
      expect(sourceEntry({ ...source, url }, 'en').href).toBeNull();
    }
  });

  it('is no link where it stands on a site that is not its publisher’s, and has no way to an archive then', () => {
    expect(sourceEntry({ ...source, linked: false }, 'en')).toMatchObject({ href: null, archive: null });
  });

  it('leads to the archived copy nearest to its day, or to all of them', () => {
    const archive = (publishedOn: string | null) => sourceEntry({ ...source, publishedOn }, 'en').archive;
    expect(archive('2021-06-18')).toBe('https://web.archive.org/web/20210618/https://example.org/a');
    expect(archive('2021-06')).toBe('https://web.archive.org/web/202106/https://example.org/a');
    expect(archive(null)).toBe('https://web.archive.org/web/*/https://example.org/a');
  });

  it('without a headline seen has no title', () => {
    expect(sourceEntry({ ...source, title: '[标题未见]' }, 'zh').title).toBeNull();
    expect(sourceEntry({ ...source, title: '[title not visible]' }, 'en').title).toBeNull();
  });
});

describe('the documents of several events', () => {
  const { events } = lookupOf(RECORD.details);
  const { entries, numbersOf } = eventSources(RECORD.index.events, (id) => events.get(id), 'en');

  it('are listed once each, however often they are cited', () => {
    const urls = entries.flatMap(({ href }) => href ?? []);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('are found by the numbers of each event, in rising order', () => {
    for (const { id } of RECORD.index.events) {
      const numbers = numbersOf(id);
      expect(numbers.length, id).toBeGreaterThan(0);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      for (const n of numbers) expect(entries[n - 1], id).toBeDefined();
    }
  });

  it('say all that these events take from them', () => {
    const [first, second] = [
      { ...events.values().next().value!, sources: [source] },
      { ...events.values().next().value!, sources: [{ ...source, supports: { en: 'more', zh: '更多' } }] },
    ];
    const of = (id: string) => (id === 'a' ? first : second);
    const list = eventSources([{ id: 'a' }, { id: 'b' }], of, 'zh');
    expect(list.entries.map(({ supports }) => supports)).toEqual(['细节；更多']);
  });
});
