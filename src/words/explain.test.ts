import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import { paintOf } from '../theme/paint';
import { REAL_STORE } from '../events/testing/publishedRecord';
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

const explain = (adcode: string, on: string): Explanation =>
  explainStatus(REAL_STORE.statusOn(day(on)).of(adcode), REAL_STORE);
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
      ['510000', '2021-06-20'],
      [
        'fill ordered sichuan-drc-energy-bureau-notice-2021-06-18',
        'stripes enforced sichuan-power-cut-2021-06-19',
        'above signalled nat-2021-05-21-fsdc-51',
      ],
    ],
    [
      'names an own act that a higher floor covers',
      ['650000', '2021-09-24'],
      [
        'fill ordered nat-2021-09-03-ndrc-1283',
        'stripes ordered xj-2018-07-illegal-miners-notice',
        'own signalled xj-2018-01-04-orderly-exit',
      ],
    ],
  ] as const)('%s', (_, [adcode, on], reasons) => {
    expect(said(adcode, on)).toEqual(reasons);
  });

  it('says of a fill from above that it is not the place’s own', () => {
    const explanation = explain('210000', '2021-06-20');
    expect(explanation.kind === 'acts' && explanation.reasons).toMatchObject([
      { part: 'fill', own: false, adcode: '100000' },
    ]);
  });

  it('tells “no evidence found”, “none on record yet” and “not applicable” apart', () => {
    expect(said('210000', '2019-01-01')).toBe('no-evidence');
    expect(said('630000', '2019-01-01')).toBe('none-yet');
    for (const adcode of ['710000', '810000', '820000'])
      expect(said(adcode, '2022-01-01')).toBe('not-applicable');
  });
});
