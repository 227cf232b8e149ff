import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import { stepName } from './className';
import { statusText } from './statusText';
import { REAL_STORE as record } from '../events/testing/publishedRecord';

const linesOn = (text: string, adcode: string, lang: 'zh' | 'en' = 'en') =>
  statusText(record.statusOn(day(text)).of(adcode), { gazetteer: record.gazetteer, lang }).lines;

describe('what the map says of a unit', () => {
  it('names the status of the fill and its first day, then the stripes', () => {
    expect(linesOn('2021-06-20', '510000')).toEqual([
      'ordered to stop since 18 June 2021',
      expect.stringMatching(/^some mines shut, raided or fined since \d+ June 2021$/),
    ]);
  });

  it('says whose act a colour from above is', () => {
    expect(linesOn('2021-06-20', '540000')).toEqual(['only the national warning of 21 May 2021']);
    expect(linesOn('2021-06-20', '511100')).toEqual(['only Sichuan’s order of 18 June 2021']);
    expect(linesOn('2021-06-20', '511100', 'zh')).toEqual(['仅有四川的命令（2021年6月18日）']);
  });

  it('says “own” of an act beside one from above of the same kind', () => {
    expect(linesOn('2021-06-20', '630000')[0]).toMatch(/^ordered to stop since /);
    expect(linesOn('2021-12-30', '630000')[0]).toMatch(/^own order to stop since /);
  });

  it('says why there is no status', () => {
    expect(linesOn('2021-06-20', '710000')).toEqual(['not applicable']);
    expect(linesOn('2017-09-04', '510000')).toEqual(['nothing on record yet']);
    expect(linesOn('2017-09-04', '540000')).toEqual(['searched, nothing found']);
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
    expect(said('2021-06-20', '540000', 'zh')).toEqual(['仅有中央表态（5月21日）', '100000']);
    expect(said('2021-06-20', '710000')).toEqual(['not applicable', null]);
  });

  it('names what binds a part of a unit that nothing binds as a whole', () => {
    const partOnly = record.index.steps.find(({ adcode, extent, from }) => {
      const status = record.statusOn(from).of(adcode);
      return extent === 'partial' && status.base === null;
    })!;
    const [status, ...rest] = said(partOnly.from, partOnly.adcode);
    expect(status).toBe(stepName(partOnly, 'en'));
    expect(rest).toEqual([partOnly.adcode]);
  });
});
