import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import { paintOf } from '../theme/paint';
import { createEventStore } from '../events/store';
import { REAL_STORE } from '../events/testing/publishedRecord';
import { recordIndex, step } from '../events/testing/smallRecord';
import { explainStatus, type Explanation } from './explain';
import { reasonPaint } from './reasonPaint';
import { DATE_MODES } from '../events/vocabulary';

const DAYS = [
  '2017-09-04',
  '2019-11-06',
  '2021-05-21',
  '2021-06-09',
  '2021-06-20',
  '2021-09-24',
  '2026-02-06',
];

const small = createEventStore(
  recordIndex({
    steps: [
      '150000 signalled whole 2018-01-04 exit',
      '150000 ordered partial 2018-07-23 unregistered',
      '100000 signalled whole 2021-05-21 warning',
      '510000 ordered whole 2021-06-18 order',
      '510000 enforced partial 2021-06-19 cut',
      '100000 ordered whole 2021-09-24 catalogue',
    ].map(step),
    areas: [{ adcode: '500000', evidence: 'none-found' }],
  }),
);
const explain = (adcode: string, on: string): Explanation =>
  explainStatus(small.statusOn(day(on)).of(adcode), small);
const said = (adcode: string, on: string) => {
  const explanation = explain(adcode, on);
  return explanation.kind === 'acts'
    ? explanation.reasons.map(({ part, status, event }) => `${part} ${status} ${event.id}`)
    : explanation.kind;
};

describe('the explanation of a colour', () => {
  it.each(DAYS)('names an event for the fill and the overlay of every region on %s', (on) => {
    for (const mode of DATE_MODES) {
      const snapshot = REAL_STORE.statusOn(day(on), mode);
      for (const { adcode } of REAL_STORE.gazetteer.all) {
        const status = snapshot.of(adcode);
        const explanation = explainStatus(status, REAL_STORE);
        const reasons = explanation.kind === 'acts' ? explanation.reasons : [];
        const patches = reasons.flatMap((reason) => {
          expect(reason.event.title.en && reason.event.title.zh, adcode).toBeTruthy();
          return reasonPaint(reason, status) ?? [];
        });
        const { fill, overlay } = paintOf(status);
        if (fill.key !== 'none' && fill.key !== 'na')
          expect(
            patches.map((patch) => patch.fill),
            adcode,
          ).toContain(fill);
        const explained = overlay?.key.startsWith('stripes');
        if (explained)
          expect(
            patches.map((patch) => patch.overlay),
            adcode,
          ).toContain(overlay);
      }
    }
  });

  it.each([
    [
      'keeps a province’s own act apart from the national floor',
      '2021-06-20',
      ['fill ordered order', 'stripes enforced cut', 'above signalled warning'],
    ],
    [
      'names an own act that a higher floor covers',
      '2021-09-24',
      ['fill ordered catalogue', 'stripes ordered unregistered', 'own signalled exit'],
    ],
  ] as const)('%s', (_, on, reasons) => {
    expect(said(on === '2021-06-20' ? '510000' : '150000', on)).toEqual(reasons);
  });

  it('says of a fill from above that it is not the place’s own', () => {
    const explanation = explain('500000', '2021-06-20');
    expect(explanation.kind === 'acts' && explanation.reasons).toMatchObject([
      { part: 'fill', own: false, adcode: '100000' },
    ]);
  });

  it('tells “no evidence found”, “none on record yet” and “not applicable” apart', () => {
    expect(said('500000', '2019-01-01')).toBe('no-evidence');
    expect(said('510000', '2019-01-01')).toBe('none-yet');
    expect(said('810000', '2022-01-01')).toBe('not-applicable');
  });
});
