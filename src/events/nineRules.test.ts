import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import type { RecordIndex } from './model';
import type { RegionStatus } from './status';
import { unitsDrawnAnew } from './unitsDrawnAnew';
import { createEventStore } from './store';
import { event, recordIndex, recordOf, step } from './testing/smallRecord';

const on = (index: RecordIndex, adcode: string, date: string): RegionStatus =>
  createEventStore(index).statusOn(day(date)).of(adcode);
/** Base, texture and partial status: what a reader sees. */
const look = ({ base, texture, partial }: RegionStatus): unknown[] => [
  base?.status ?? null,
  texture,
  partial?.status ?? null,
];

describe('rule 1: W is the last whole act, P the highest partial act since', () => {
  it('raises W with each higher whole step and ignores lower ones', () => {
    const index = recordOf(
      '510000 drafted whole 2021-01-01',
      '510000 ordered whole 2021-02-01',
      '510000 signalled whole 2021-03-01',
    );
    expect(on(index, '510000', '2021-01-15').whole?.status).toBe('drafted');
    expect(on(index, '510000', '2021-03-01').whole?.status).toBe('ordered');
    expect(on(index, '510000', '2021-03-01').whole?.event).toBe('510000 ordered whole 2021-02-01');
  });

  it('lets W fall from signalled or drafted through encouragement, and rise again', () => {
    for (const from of ['signalled', 'drafted']) {
      const index = recordOf(
        `513300 ${from} whole 2019-12-27`,
        '513300 encouraged whole 2020-05-01',
        '513300 signalled whole 2020-06-01',
      );
      expect(on(index, '513300', '2020-05-01').whole?.status).toBe('encouraged');
      expect(on(index, '513300', '2020-06-01').whole?.status).toBe('signalled');
    }
  });

  it('never lets W fall from ordered or enforced', () => {
    for (const from of ['ordered', 'enforced']) {
      const index = recordOf(`510000 ${from} whole 2021-06-18`, '510000 encouraged whole 2021-07-01');
      expect(on(index, '510000', '2021-12-31').whole?.status).toBe(from);
    }
  });

  it('shows P only above W, and forgets it when W takes a new status', () => {
    const index = recordOf(
      '510000 encouraged partial 2019-08-01',
      '510000 signalled whole 2020-05-15',
      '510000 ordered partial 2020-07-01',
      '510000 drafted partial 2020-08-01',
      '510000 drafted whole 2020-09-01',
    );
    expect(on(index, '510000', '2020-05-15').partial).toBeNull();
    expect(on(index, '510000', '2020-08-01').partial?.status).toBe('ordered');
    expect(on(index, '510000', '2020-09-01').partial).toBeNull();
  });

  it('keeps P through a whole step that leaves W as it is', () => {
    const index = recordOf(
      '150000 signalled whole 2018-01-04',
      '150000 ordered partial 2018-07-23',
      '150000 signalled whole 2019-01-01',
    );
    expect(look(on(index, '150000', '2019-01-01'))).toEqual(['signalled', 'stripes', 'ordered']);
  });

  it('counts a partial act of the day on which W changes', () => {
    const index = recordOf('510000 ordered whole 2021-06-18', '510000 enforced partial 2021-06-18');
    expect(look(on(index, '510000', '2021-06-18'))).toEqual(['ordered', 'stripes', 'enforced']);
  });

  it('takes the higher of two whole steps of one day, whatever their order in the file', () => {
    const steps = ['510000 encouraged whole 2021-06-18', '510000 drafted whole 2021-06-18'];
    for (const texts of [steps, steps.toReversed()]) {
      expect(on(recordOf(...texts), '510000', '2021-06-18').whole?.status).toBe('drafted');
    }
  });
});

describe('rule 2: the floor is the highest whole act of the nation and the province above', () => {
  it('flows from the nation and the province, the higher of the two', () => {
    const index = recordOf('100000 signalled whole 2021-05-21', '510000 ordered whole 2021-06-18');
    expect(on(index, '511800', '2021-06-17').floor).toMatchObject({ status: 'signalled', adcode: '100000' });
    expect(on(index, '511800', '2021-06-18').floor).toMatchObject({ status: 'ordered', adcode: '510000' });
    expect(on(index, '513301', '2021-06-18').floor).toMatchObject({ status: 'ordered', adcode: '510000' });
  });

  it('names the act that has been in force longer where two are equal', () => {
    const index = recordOf('100000 ordered whole 2021-09-24', '510000 ordered whole 2022-05-07');
    expect(on(index, '511800', '2022-06-01').floor).toMatchObject({ since: '2021-09-24', adcode: '100000' });
  });

  it('does not flow from a prefecture', () => {
    const index = recordOf('513300 ordered whole 2021-06-18');
    expect(on(index, '513301', '2021-06-18').floor).toBeNull();
  });

  it('never passes on encouragement, partial acts or acts of units below', () => {
    const index = recordOf(
      '510000 encouraged whole 2020-01-01',
      '500000 ordered partial 2020-01-01',
      '150200 ordered whole 2020-01-01',
    );
    expect(on(index, '511800', '2020-01-01').floor).toBeNull();
    expect(on(index, '500241', '2020-01-01').floor).toBeNull();
    expect(on(index, '150000', '2020-01-01').floor).toBeNull();
  });

  it('passes enforced on as ordered, unbroken from the order before it', () => {
    const index = recordOf('150000 ordered whole 2021-03-09', '150000 enforced whole 2021-04-30');
    expect(on(index, '150200', '2021-05-01').floor).toEqual({
      status: 'ordered',
      since: '2021-03-09',
      event: '150000 enforced whole 2021-04-30',
      adcode: '150000',
    });
  });

  it('stops at the mainland', () => {
    const index = recordOf('100000 ordered whole 2021-09-24');
    expect(on(index, '810000', '2021-09-24').floor).toBeNull();
    expect(on(index, '510000', '2021-09-24').floor?.status).toBe('ordered');
  });
});

describe('rule 3: the base is the higher of W and F', () => {
  it('takes its own act on a tie', () => {
    const index = recordOf('100000 ordered whole 2021-09-24', '510000 ordered whole 2021-10-01');
    expect(on(index, '510000', '2021-09-30')).toMatchObject({ inherited: true });
    expect(on(index, '510000', '2021-10-01')).toMatchObject({ inherited: false });
    expect(on(index, '510000', '2021-10-01').base?.event).toBe('510000 ordered whole 2021-10-01');
  });

  it('takes the floor where it is higher', () => {
    const index = recordOf('510000 signalled whole 2021-05-01', '100000 ordered whole 2021-09-24');
    expect(on(index, '510000', '2021-09-24').base).toMatchObject({ status: 'ordered', adcode: '100000' });
  });

  it('keeps own encouragement until the floor is ordered', () => {
    const index = recordOf(
      '511800 encouraged whole 2020-04-20',
      '510000 signalled whole 2020-05-15',
      '510000 drafted whole 2021-06-01',
      '510000 ordered whole 2021-06-18',
    );
    expect(on(index, '511800', '2020-05-15').base?.status).toBe('encouraged');
    expect(on(index, '511800', '2021-06-17')).toMatchObject({ inherited: false });
    expect(on(index, '511800', '2021-06-18').base).toMatchObject({ status: 'ordered', adcode: '510000' });
  });
});

describe('rule 4: texture', () => {
  it('stripes a partial act that is at least the base', () => {
    const index = recordOf('100000 ordered whole 2021-09-24', '510000 ordered partial 2021-12-03');
    expect(look(on(index, '510000', '2021-12-03'))).toEqual(['ordered', 'stripes', 'ordered']);
  });

  it('stripes a lone partial act, encouragement included, over no base', () => {
    const index = recordOf('510000 encouraged partial 2019-08-01');
    expect(look(on(index, '510000', '2019-11-06'))).toEqual([null, 'stripes', 'encouraged']);
  });

  it('draws fine lines where the floor is above W and no partial act reaches the base', () => {
    const index = recordOf('510000 signalled partial 2021-05-01', '100000 ordered whole 2021-09-24');
    expect(look(on(index, '510000', '2021-09-24'))).toEqual(['ordered', 'lines', 'signalled']);
    expect(look(on(index, '500000', '2021-09-24'))).toEqual(['ordered', 'lines', null]);
  });

  it('draws fine lines over encouragement that stands under a higher floor', () => {
    const index = recordOf('511800 encouraged whole 2020-04-20', '510000 signalled whole 2020-05-15');
    expect(look(on(index, '511800', '2020-05-15'))).toEqual(['encouraged', 'lines', null]);
  });

  it('is solid otherwise', () => {
    const index = recordOf('510000 ordered whole 2021-06-18', '100000 ordered whole 2021-09-24');
    expect(look(on(index, '510000', '2021-12-31'))).toEqual(['ordered', 'solid', null]);
  });
});

describe('rule 5: acts of units below never touch the fill', () => {
  it('are only counted', () => {
    const index = recordOf(
      '513300 enforced whole 2021-06-19',
      '513301 ordered partial 2021-06-20',
      '513422 ordered partial 2021-06-20',
    );
    const before = on(index, '510000', '2021-06-18');
    expect(on(index, '510000', '2021-06-19')).toEqual({ ...before, below: 1 });
    expect(on(index, '510000', '2021-06-20')).toEqual({ ...before, below: 3 });
    expect(on(index, '513300', '2021-06-20').below).toBe(1);
  });
});

describe('rule 6: a province is enforced only by a province-level step', () => {
  it('not by the nation, and not by its prefectures', () => {
    const index = recordOf('100000 enforced whole 2021-09-24', '511800 enforced whole 2021-09-24');
    expect(on(index, '510000', '2021-12-31').base?.status).toBe('ordered');
    const own = recordOf('510000 enforced whole 2021-09-24');
    expect(on(own, '510000', '2021-12-31').base?.status).toBe('enforced');
  });
});

describe('rule 7: nothing on record', () => {
  it('is dots where nothing was found or nothing is recorded, plain before a first act', () => {
    const index = recordIndex({
      steps: [step('510000 ordered whole 2021-06-18')],
      areas: [
        { adcode: '510000', evidence: 'strong' },
        { adcode: '500000', evidence: 'none-found' },
      ],
    });
    expect(on(index, '500000', '2021-06-17').texture).toBe('dots');
    expect(on(index, '150000', '2021-06-17').texture).toBe('dots');
    expect(on(index, '510000', '2021-06-17').texture).toBe('plain');
    expect(on(index, '510000', '2021-06-18').texture).toBe('solid');
  });

  it('is "not applicable" in Taiwan, Hong Kong and Macao, whatever the record says', () => {
    const index = recordOf('100000 ordered whole 2021-09-24', '810000 ordered whole 2021-09-24');
    for (const date of ['2013-01-01', '2021-12-31']) {
      expect(on(index, '810000', date)).toMatchObject({ base: null, floor: null, texture: 'hatch' });
    }
    expect(on(index, '100000', '2021-12-31').below).toBe(0);
  });
});

describe('rule 8: deadlines', () => {
  const order = event('order', {
    adcode: '510000',
    date: day('2021-06-18'),
    deadlineOn: day('2021-06-20'),
    deadlineKind: 'shutdown',
  });
  const states = (index: RecordIndex, date: string): string[] =>
    createEventStore(index)
      .deadlinesOn(day(date))
      .map(({ event: id, state }) => `${id} ${state}`);

  it('run from the act through their last day, then have passed with no result on record', () => {
    const index = recordIndex({ events: [order] });
    expect(states(index, '2021-06-17')).toEqual([]);
    expect(states(index, '2021-06-18')).toEqual(['order pending']);
    expect(states(index, '2021-06-20')).toEqual(['order pending']);
    expect(states(index, '2021-06-21')).toEqual(['order passed']);
  });

  it('are no longer open once a step of the area says that the order was carried out', () => {
    const carriedOut = step('510000 enforced partial 2021-06-25');
    const index = recordIndex({
      events: [order],
      steps: [carriedOut, step('511800 enforced whole 2021-06-22')],
    });
    expect(states(index, '2021-06-24')).toEqual(['order passed']);
    expect(states(index, '2021-06-25')).toEqual([]);
  });

  it('are not answered by a step from before the order', () => {
    const index = recordIndex({ events: [order], steps: [step('510000 enforced partial 2021-06-01')] });
    expect(states(index, '2021-06-21')).toEqual(['order passed']);
  });

  it('never colour', () => {
    const index = recordIndex({ events: [order], steps: [step('510000 ordered whole 2021-06-18 order')] });
    const record = createEventStore(index);
    expect(unitsDrawnAnew(record, day('2021-06-18'), day('2021-06-30'))).toEqual([]);
  });

  it('count only to shut down or clean up, and not in drafts or contested reports', () => {
    const events = [
      event('reporting', { ...order, id: 'reporting', deadlineKind: 'reporting' }),
      event('inspection', { ...order, id: 'inspection', deadlineKind: 'inspection' }),
      event('comment', { ...order, id: 'comment', deadlineKind: 'comment-period' }),
      event('draft', { ...order, id: 'draft', force: 'draft' }),
      event('contested', { ...order, id: 'contested', confidence: 'contested' }),
      event('clean-up', { ...order, id: 'clean-up', deadlineKind: 'clean-up' }),
    ];
    expect(states(recordIndex({ events }), '2021-06-20')).toEqual(['clean-up pending']);
    expect(states(recordIndex({ events }), '2021-06-21')).toEqual(['clean-up passed']);
  });

  it('of a part run from the larger act on, and are not listed twice where it repeats them', () => {
    const notice = event('notice', { ...order, id: 'notice', deadlineKind: 'reporting' });
    const last = event('last day', { ...order, id: 'last day', date: day('2021-06-20'), partOf: 'notice' });
    expect(states(recordIndex({ events: [notice, last] }), '2021-06-18')).toEqual(['last day pending']);
    const again = event('again', { ...order, id: 'again', date: day('2021-06-19'), partOf: 'order' });
    expect(states(recordIndex({ events: [order, again] }), '2021-06-19')).toEqual(['order pending']);
  });
});

describe('rule 9: since and event', () => {
  it('since is the first day of the unbroken status, event the latest that repeats it', () => {
    const index = recordOf(
      '510000 signalled whole 2020-05-15',
      '510000 signalled whole 2021-05-25',
      '511800 ordered partial 2021-06-17',
      '511800 ordered partial 2021-06-18',
    );
    expect(on(index, '510000', '2021-06-20').whole).toEqual({
      status: 'signalled',
      since: '2020-05-15',
      event: '510000 signalled whole 2021-05-25',
      adcode: '510000',
    });
    expect(on(index, '511800', '2021-06-20').partial).toMatchObject({
      since: '2021-06-17',
      event: '511800 ordered partial 2021-06-18',
    });
  });

  it('begins anew when a status was broken', () => {
    const index = recordOf(
      '513300 signalled whole 2019-12-27',
      '513300 encouraged whole 2020-05-01',
      '513300 signalled whole 2021-01-01',
    );
    expect(on(index, '513300', '2021-06-01').whole?.since).toBe('2021-01-01');
  });

  it('counts a step from its day, not from the day before', () => {
    const index = recordOf('510000 ordered whole 2021-06-18');
    expect(on(index, '510000', '2021-06-17').base).toBeNull();
    expect(on(index, '510000', '2021-06-18').base?.status).toBe('ordered');
  });
});
