import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import { describeMap } from './describe';
import { statusLines } from './statusText';
import { appWith } from './testing/app';

const { record } = appWith();
const linesOn = (text: string, adcode: string, lang: 'zh' | 'en' = 'en') =>
  statusLines(record.gazetteer, record.statusOn(day(text)).of(adcode), lang);

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

describe('the map in words', () => {
  const provinces = record.gazetteer.children('100000').map(({ adcode }) => adcode);
  const describeIn = (lang: 'zh' | 'en') =>
    describeMap({
      gazetteer: record.gazetteer,
      snapshot: record.statusOn(day('2021-06-20')),
      entered: '100000',
      units: provinces,
      select: ['510000'],
      lang,
    });

  it('names place and day and counts the units in each status', () => {
    expect(describeIn('en')).toEqual({
      title: 'Map of China, 20 June 2021',
      summary:
        'Of 34 units shown in China: 3 not applicable; 1 enforced; 2 ordered; 28 signalled. Selected: Sichuan.',
    });
    expect(describeIn('zh').summary).toBe(
      '全国图中34个地区：不适用3个；付诸执行1个；下达命令2个；释放信号28个。已选：四川。',
    );
  });
});
