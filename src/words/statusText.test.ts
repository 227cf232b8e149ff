import { describe, expect, it } from 'vitest';
import { createEventStore } from '../events/store';
import { recordIndex, step } from '../events/testing/smallRecord';
import { day } from '../time/day';
import { stepName } from './className';
import { statusText } from './statusText';

const record = createEventStore(
  recordIndex({
    steps: [
      '513300 enforced partial 2021-01-04',
      '100000 signalled whole 2021-05-21',
      '500000 ordered whole 2021-06-09',
      '510000 ordered whole 2021-06-18',
      '510000 enforced partial 2021-06-19',
      '100000 ordered whole 2021-09-24',
    ].map(step),
    areas: [{ adcode: '150000', evidence: 'none-found' }],
  }),
);

const linesOn = (text: string, adcode: string, lang: 'zh' | 'en' = 'en') =>
  statusText(record.statusOn(day(text)).of(adcode), { gazetteer: record.gazetteer, lang }).lines;

describe('what the map says of a unit', () => {
  it('names the status of the fill and its first day, then the stripes', () => {
    expect(linesOn('2021-06-20', '510000')).toEqual([
      'ordered to stop since 18 June 2021',
      'some mines shut, raided or fined since 19 June 2021',
    ]);
  });

  it('says whose act a colour from above is', () => {
    expect(linesOn('2021-06-20', '150000')).toEqual(['only the national warning of 21 May 2021']);
    expect(linesOn('2021-06-20', '511800')).toEqual(['only 510000’s order of 18 June 2021']);
    expect(linesOn('2021-06-20', '511800', 'zh')).toEqual(['仅有510000的命令（2021年6月18日）']);
  });

  it('says “own” of an act beside one from above of the same kind', () => {
    expect(linesOn('2021-06-20', '500000')[0]).toMatch(/^ordered to stop since /);
    expect(linesOn('2021-12-30', '500000')[0]).toMatch(/^own order to stop since /);
  });

  it('says why there is no status', () => {
    expect(linesOn('2021-06-20', '810000')).toEqual(['mainland rules do not apply']);
    expect(linesOn('2017-09-04', '510000')).toEqual(['nothing on record yet']);
    expect(linesOn('2017-09-04', '150000')).toEqual(['searched, nothing found']);
  });
});

describe('a row of a table of units', () => {
  const said = (on: string, adcode: string, lang: 'zh' | 'en' = 'en') => {
    const { status, remarks, standing } = statusText(record.statusOn(day(on)).of(adcode), {
      gazetteer: record.gazetteer,
      lang,
      near: day(on),
    });
    return [status, ...remarks, standing?.adcode ?? null];
  };

  it('has the class, then whose act it is or what binds a part', () => {
    expect(said('2021-06-20', '510000')).toEqual([
      'ordered to stop',
      'some mines shut, raided or fined',
      '510000',
    ]);
    expect(said('2021-06-20', '150000', 'zh')).toEqual(['仅有中央表态（5月21日）', '100000']);
    expect(said('2021-06-20', '810000')).toEqual(['mainland rules do not apply', null]);
  });

  it('names what binds a part of a unit that nothing binds as a whole', () => {
    const partOnly = step('513300 enforced partial 2021-01-04');
    const [status, ...rest] = said(partOnly.from, partOnly.adcode);
    expect(status).toBe(stepName(partOnly, 'en'));
    expect(rest).toEqual([partOnly.adcode]);
  });
});
