import { describe, expect, it } from 'vitest';
import { REAL_STORE as record } from '../../events/testing/publishedRecord';
import { day } from '../../time/day';
import { describeMap } from '../../words/describe';
import { statusLayer } from './status';

describe('the map in words', () => {
  const provinces = record.gazetteer.children('100000').map(({ adcode }) => adcode);
  const colouring = statusLayer.on(record, day('2021-06-20'));
  const describeIn = (lang: 'zh' | 'en') =>
    describeMap({
      gazetteer: record.gazetteer,
      day: colouring.day,
      entered: '100000',
      units: provinces.length,
      counts: colouring.counts(provinces, lang),
      select: ['510000'],
      lang,
    });

  it('names place and day and counts the units in each status', () => {
    expect(describeIn('en')).toEqual({
      title: 'Map of China, 20 June 2021',
      summary:
        'Of 34 places shown in China: 3 ordered to stop, 28 warning or checks, 3 not applicable. Selected: Sichuan.',
    });
    expect(describeIn('zh').summary).toBe(
      '全国图中34个地区：下令停止3个，表态或摸底28个，不适用3个。已选：四川。',
    );
  });
});
