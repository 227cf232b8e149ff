import { describe, expect, it } from 'vitest';
import { changedSince } from '../../../events/changes';
import type { EventIndex } from '../../../events/model';
import { releasedChanges } from '../releases';
import type { RecordParts } from '../tables/table';
import { builtRecord } from '../testing/builtRecord';
import { missingReasons, recordChanges, versionChanges } from './changes';

const record = builtRecord();
const [first, second, third] = record.index.events.map(({ id }) => id) as [string, string, string];
const release = {
  version: 'ffffffffffff',
  date: '2026-12-01',
  changes: [{ zh: '示例。', en: 'An example.' }],
};

/** The record as it would be with other events, and their details to match. */
function withEvents(change: (events: readonly EventIndex[]) => readonly EventIndex[]): RecordParts {
  const events = change(record.index.events);
  const ids = new Set(events.map(({ id }) => id));
  return {
    index: { ...record.index, version: release.version, events },
    details: { ...record.details, events: record.details.events.filter(({ id }) => ids.has(id)) },
    article: record.article,
  };
}

describe('what changed between two versions', () => {
  it('is nothing between a version and itself', () => {
    const { events, others } = versionChanges(record, record, release);
    expect([events, others]).toEqual([[], []]);
  });

  it('names an event that came, one that was corrected, field by field, and one that is gone with its reason', () => {
    const before = withEvents((events) => events.filter(({ id }) => id !== first));
    const title = { zh: '示例', en: 'an example' };
    const after = withEvents((events) =>
      events
        .filter(({ id }) => id !== third)
        .map((event) => (event.id === second ? { ...event, title } : event)),
    );
    const reason = { zh: '重复。', en: 'Listed twice.' };
    const found = versionChanges(before, after, { ...release, withdrawn: { [third]: reason } });
    const of = (id: string) => found.events.find(({ event }) => event === id);
    expect(of(first)).toMatchObject({ kind: 'added', fields: [] });
    expect(of(third)).toMatchObject({ kind: 'withdrawn', reason });
    expect(of(second)).toMatchObject({
      kind: 'corrected',
      fields: [
        { table: 'events', row: null, column: 'title_zh', after: title.zh },
        { table: 'events', row: null, column: 'title_en', after: title.en },
      ],
    });
    expect(missingReasons(found)).toEqual([]);
  });

  it('is not released while an event is gone without a reason', () => {
    const found = versionChanges(
      record,
      withEvents((events) => events.slice(1)),
      release,
    );
    expect(missingReasons(found)).toEqual([expect.stringContaining(first)]);
  });

  it('tells a source by its page, so that a better one before it changes nothing', () => {
    const details = record.details.events.map((event) => ({
      ...event,
      sources: [...event.sources].reverse(),
    }));
    const turned: RecordParts = { ...record, details: { ...record.details, events: details } };
    expect(versionChanges(record, turned, release).events).toEqual([]);
  });
});

describe('the published changes', () => {
  const changes = releasedChanges(record);

  it('run from release to release, newest first, and lead from each to the one before', () => {
    expect(changes.map(({ version }) => version)).toEqual(record.releases.map(({ version }) => version));
    expect(changes.map(({ previous }) => previous)).toEqual([
      ...record.releases.slice(1).map(({ version }) => version),
      null,
    ]);
    expect(changes.flatMap(missingReasons)).toEqual([]);
  });

  it('of the second release are its 29 new events and the corrections of the changelog', () => {
    const { events } = changes.find(({ version }) => version === 'ef7910446c42')!;
    expect(events.filter(({ kind }) => kind === 'added')).toHaveLength(29);
    const sichuan = events.find(({ event }) => event === 'nat-2013-12-05-bitcoin-risk-notice')!;
    expect(sichuan.fields).toContainEqual(
      expect.objectContaining({ column: 'effective_on', before: null, after: '2013-12-03' }),
    );
  });

  it('say which events changed since a version: none since the newest, nothing for one that nobody published', () => {
    expect(changedSince(changes, changes[0]!.version)).toEqual(new Set());
    expect(changedSince(changes, changes.at(-1)!.version)!.size).toBeGreaterThanOrEqual(140);
    expect(changedSince(changes, '000000000000')).toBeNull();
    expect(recordChanges([], () => record)).toEqual([]);
  });
});
