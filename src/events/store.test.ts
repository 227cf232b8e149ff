import { describe, expect, it } from 'vitest';
import { addDays, day } from '../time/day';
import { countsOn } from './testing/counts';
import type { EventIndex, ProjectIndex } from './model';
import { unitsDrawnAnew } from './unitsDrawnAnew';
import { createEventStore } from './store';
import { event, recordIndex, recordOf, step } from './testing/smallRecord';
import { REAL_STORE } from './testing/publishedRecord';

const ids = (events: readonly EventIndex[]): string[] => events.map(({ id }) => id);

describe('events of a stretch', () => {
  const at = (id: string, date: string) => event(id, { date: day(date) });
  const events = [at('c', '2021-06-20'), at('a', '2021-06-18'), at('b', '2021-06-18'), at('d', '2021-06-25')];
  const record = createEventStore(recordIndex({ events }));

  it('includes both edges, oldest first, then by id', () => {
    expect(ids(record.eventsIn({ from: day('2021-06-18'), to: day('2021-06-20') }))).toEqual(['a', 'b', 'c']);
    expect(ids(record.eventsIn({ from: day('2021-06-19'), to: day('2021-06-19') }))).toEqual([]);
    expect(ids(record.eventsIn({ from: day('2021-06-19'), to: day('2021-06-24') }))).toEqual(['c']);
  });

  it('is empty where the stretch ends before it begins, or lies outside the record', () => {
    expect(record.eventsIn({ from: day('2021-06-20'), to: day('2021-06-18') })).toEqual([]);
    expect(record.eventsIn({ from: day('2030-01-01'), to: day('2031-01-01') })).toEqual([]);
    expect(record.eventsOn(day('2000-01-01'))).toEqual([]);
  });

  it('stops on each event day once', () => {
    expect(record.stopsIn({ from: day('2021-06-18'), to: day('2021-06-25') })).toEqual([
      '2021-06-18',
      '2021-06-20',
      '2021-06-25',
    ]);
  });
});

describe('events of an area', () => {
  const nation = event('nation', { date: day('2021-05-21') });
  const province = event('province', { adcode: '510000', date: day('2021-06-18'), related: ['513300'] });
  const plan = event('plan', { adcode: '510000', date: day('2019-08-01') });
  const own = event('own', { adcode: '511800', date: day('2021-06-17') });
  const steps = [step('511800 encouraged partial 2019-08-01 plan')];
  const record = createEventStore(recordIndex({ events: [nation, province, plan, own], steps }));

  it('are its own, those that name it and those that make a step of it, newest last', () => {
    expect(ids(record.eventsOf('511800'))).toEqual(['plan', 'own']);
    expect(ids(record.eventsOf('513300'))).toEqual(['province']);
    expect(ids(record.eventsOf('510000'))).toEqual(['plan', 'province']);
    expect(record.eventsOf('150000')).toEqual([]);
  });

  it('stand apart from those of the units above', () => {
    expect(ids(record.eventsAbove('511800'))).toEqual(['nation', 'province']);
    expect(ids(record.eventsAbove('513300'))).toEqual(['plan', 'nation']);
    expect(ids(record.eventsAbove('513301'))).toEqual(['plan', 'nation', 'province']);
    expect(record.eventsAbove('100000')).toEqual([]);
  });

  it('leave mainland acts out of Taiwan, Hong Kong and Macao', () => {
    expect(record.eventsAbove('810000')).toEqual([]);
  });

  it('hold an event of every step of the record, so that every colour can be explained', () => {
    for (const { adcode, event: id } of REAL_STORE.index.steps)
      expect(ids(REAL_STORE.eventsOf(adcode))).toContain(id);
  });
});

describe('periods', () => {
  const closing = { deadlineKind: 'shutdown', deadlineOn: day('2021-06-20') } as const;
  const record = createEventStore(
    recordIndex({
      events: [
        event('order', { adcode: '510000', date: day('2021-06-10'), ...closing }),
        event('comment', { date: day('2021-07-01') }),
      ],
      steps: [step('510000 ordered whole 2021-06-10 order')],
    }),
  );

  it('begin with a step or an event, the day after, and once a deadline is over', () => {
    const starts = Array.from({ length: 30 }, (_, n) => record.periodOf(addDays(day('2021-06-05'), n + 4)));
    expect([...new Set(starts)]).toEqual([
      '2021-06-09',
      '2021-06-10',
      '2021-06-11',
      '2021-06-21',
      '2021-07-01',
      '2021-07-02',
    ]);
  });

  it('are those of the date mode', () => {
    expect(record.periodOf(day('2021-06-22'), 'recorded')).toBe('2021-06-21');
    expect(record.periodOf(day('2021-06-20'), 'deadline')).toBe('2021-06-20');
  });

  it('share the statuses of their days, which are not worked out anew', () => {
    const [first, second] = [day('2021-06-12'), day('2021-06-19')].map((on) => record.statusOn(on));
    expect(second!.of).toBe(first!.of);
    expect(second!.day).toBe('2021-06-19');
    expect(record.statusOn(day('2021-06-09')).of).not.toBe(first!.of);
  });

  it('keep what is asked for again and again, while others come and go', () => {
    const first = record.statusOn(day('2021-06-15'));
    for (let n = 1; n <= 20; n += 1) {
      record.statusOn(addDays(day('2020-06-01'), n));
      expect(record.statusOn(day('2021-06-15')).of).toBe(first.of);
    }
  });
});

describe('changes between two days', () => {
  it('are none where only an event is repeated, and the same both ways', () => {
    const record = createEventStore(
      recordOf('510000 signalled whole 2020-05-15', '510000 signalled whole 2021-05-25'),
    );
    expect(unitsDrawnAnew(record, day('2021-05-24'), day('2021-05-25'))).toEqual([]);
    const [a, b] = [day('2020-05-14'), day('2020-05-15')];
    expect(unitsDrawnAnew(record, a, b)).toEqual(['510000', '511800', '513300', '513301']);
    expect(unitsDrawnAnew(record, b, a)).toEqual(unitsDrawnAnew(record, a, b));
  });
});

describe('units below', () => {
  it('are those with own acts in force on the day', () => {
    const record = createEventStore(
      recordOf('511800 ordered partial 2021-06-17', '513301 ordered whole 2021-06-18'),
    );
    const listed = (on: string) => record.unitsBelow('510000', day(on)).map(({ adcode }) => adcode);
    expect(listed('2021-06-16')).toEqual([]);
    expect(listed('2021-06-17')).toEqual(['511800']);
    expect(listed('2021-06-18')).toEqual(['511800', '513301']);
  });
});

describe('counts of provincial-level units', () => {
  const record = REAL_STORE;
  const counts = (on: string) => countsOn(record, record.statusOn(day(on)));

  it('cover all 34 on every event day', () => {
    for (const on of record.stopsIn(record.index.bounds)) {
      expect(counts(on).reduce((sum, { total }) => sum + total, 0)).toBe(34);
    }
  });

  it('go by base, with stripes and the floor named "of which"', () => {
    const small = createEventStore(
      recordOf(
        '100000 signalled whole 2021-05-21',
        '150000 ordered partial 2021-05-25',
        '510000 ordered whole 2021-06-18',
        '510000 enforced partial 2021-06-19',
      ),
    );
    const all = countsOn(small, small.statusOn(day('2021-06-20')));
    expect(all.filter(({ total }) => total > 0)).toEqual([
      { class: 'signalled', total: 2, inherited: 2, striped: { ordered: 1 } },
      { class: 'ordered', total: 1, inherited: 0, striped: { enforced: 1 } },
      { class: 'not-applicable', total: 1, inherited: 0, striped: {} },
    ]);
  });

  it('call a unit striped only where its stripes are drawn', () => {
    const index = recordOf('510000 signalled partial 2021-05-01', '100000 ordered whole 2021-09-24');
    const small = createEventStore(index);
    const ordered = countsOn(small, small.statusOn(day('2021-09-24'))).find(
      ({ class: name }) => name === 'ordered',
    );
    expect(ordered).toEqual({ class: 'ordered', total: 3, inherited: 3, striped: {} });
  });

  it('tell an act on a part, no act yet, no evidence and not applicable apart', () => {
    const steps = ['150000 encouraged partial 2019-08-01', '500000 ordered whole 2021-06-18'].map(step);
    const small = createEventStore(recordIndex({ steps }));
    const all = countsOn(small, small.statusOn(day('2019-11-06')));
    expect(all.filter(({ total }) => total > 0).map(({ class: name, total }) => [name, total])).toEqual([
      ['part-only', 1],
      ['none-yet', 1],
      ['no-evidence', 1],
      ['not-applicable', 1],
    ]);
  });
});

describe('projects', () => {
  const project = (id: string, parts: Partial<ProjectIndex>): ProjectIndex => ({
    id,
    recordType: 'notice-slot',
    name: { zh: null, en: null },
    prefecture: null,
    county: null,
    countsTowards26: parts.recordType === undefined,
    slot: null,
    inSeed: false,
    confidence: 'confirmed',
    ...parts,
  });
  const record = createEventStore(
    recordIndex({
      projects: [
        project('known county', { prefecture: '513300', county: '513301' }),
        project('known prefecture', { prefecture: '513300' }),
        project('other prefecture', { prefecture: '511800' }),
        project('company', { recordType: 'notice-entity-unplaced' }),
        project('zone firm', { recordType: 'demo-zone-context', prefecture: '513300', county: '513301' }),
      ],
    }),
  );

  it('are counted where they are known to lie, and summed upwards', () => {
    expect(record.projectsOf('513301').count).toBe(1);
    expect(record.projectsOf('513300').count).toBe(2);
    expect(record.projectsOf('510000')).toMatchObject({
      count: 3,
      perPrefecture: [
        { prefecture: '511800', count: 1 },
        { prefecture: '513300', count: 2 },
      ],
    });
    expect(record.projectsOf('150000').count).toBe(0);
  });

  it('are never counted when unplaced or only context', () => {
    expect(record.projectsOf('510000').unplaced.map(({ id }) => id)).toEqual(['company']);
    expect(record.projectsOf('513300').unplaced).toEqual([]);
    const company = project('company', { recordType: 'notice-entity-unplaced' });
    const oneSlot = [project('only', { prefecture: '513300' }), company];
    const small = createEventStore(recordIndex({ projects: oneSlot }));
    expect(small.projectsOf('513300').unplaced).toEqual([]);
    expect(small.projectsOf('510000').unplaced).toEqual([company]);
    expect(record.projectsOf('513300').context.map(({ id }) => id)).toEqual(['zone firm']);
  });
});

describe('a record that does not hold together', () => {
  it('is refused with what is wrong', () => {
    expect(() => createEventStore(recordIndex({ events: [event('a'), event('a')] }))).toThrow(/twice/);
    const good = recordOf('510000 ordered whole 2021-06-18');
    expect(() => createEventStore({ ...good, events: [] })).toThrow(/unknown event/);
    const regions = good.regions.filter(({ adcode }) => adcode !== '810000');
    const elsewhere = recordOf('810000 ordered whole 2021-06-18');
    expect(() => createEventStore({ ...elsewhere, regions })).toThrow('unknown region: 810000');
  });

  it('has no answer for a region it does not know', () => {
    expect(() => createEventStore(recordOf()).statusOn(day('2021-06-20')).of('999999')).toThrow(RangeError);
    expect(createEventStore(recordOf()).event('nothing')).toBeUndefined();
  });
});
