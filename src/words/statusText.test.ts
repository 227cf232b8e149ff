import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import { statusText } from './statusText';
import { REAL_STORE as record } from '../events/testing/publishedRecord';

const linesOn = (text: string, adcode: string, lang: 'zh' | 'en' = 'en') =>
  statusText(record.gazetteer, record.statusOn(day(text)).of(adcode), lang).lines;

describe('what the map says of a unit', () => {
  it('names the status of the fill and its first day, then the stripes', () => {
    expect(linesOn('2021-06-20', '510000')).toEqual([
      'ordered since 18 June 2021',
      expect.stringMatching(/^enforced in part since \d+ June 2021$/),
    ]);
  });

  it('says whose act a colour from above is', () => {
    expect(linesOn('2021-06-20', '540000')).toEqual(['signalled since 21 May 2021, by a national act']);
    expect(linesOn('2021-06-20', '511100')).toEqual(['ordered since 18 June 2021, by an act of Sichuan']);
    expect(linesOn('2021-06-20', '511100', 'zh')).toEqual(['下达命令（2021年6月18日起），依据四川的措施']);
  });

  it('says why there is no status', () => {
    expect(linesOn('2021-06-20', '710000')).toEqual(['not applicable']);
    expect(linesOn('2017-09-04', '510000')).toEqual(['none on record yet']);
    expect(linesOn('2017-09-04', '540000')).toEqual(['no evidence found']);
  });
});

describe('a row of a table of units', () => {
  const said = (on: string, adcode: string, lang: 'zh' | 'en' = 'en') => {
    const { status, remarks, standing } = statusText(
      record.gazetteer,
      record.statusOn(day(on)).of(adcode),
      lang,
    );
    return [status, ...remarks, standing?.adcode ?? null];
  };

  it('has the class, then whose act it is or what binds a part', () => {
    expect(said('2021-06-20', '510000')).toEqual(['ordered', 'in part: enforced', '510000']);
    expect(said('2021-06-20', '540000', 'zh')).toEqual(['释放信号', '依据全国性措施', '100000']);
    expect(said('2021-06-20', '710000')).toEqual(['not applicable', null]);
  });

  it('names what binds a part of a unit that nothing binds as a whole', () => {
    const partOnly = record.index.steps.find(({ adcode, extent, from }) => {
      const status = record.statusOn(from).of(adcode);
      return extent === 'partial' && status.base === null;
    })!;
    const [status, ...rest] = said(partOnly.from, partOnly.adcode);
    expect(status).toBe(`in part: ${partOnly.status}`);
    expect(rest).toEqual([partOnly.adcode]);
  });
});
