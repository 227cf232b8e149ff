import { describe, expect, it } from 'vitest';
import { REAL_STORE as record } from '../../events/testing/publishedRecord';
import { day } from '../../time/day';
import { describeMap } from '../../words/describe';
import { statusLayer } from './status';

describe('the map in words', () => {
  const colouring = statusLayer.on(record, day('2021-06-20'));
  const describeIn = (lang: 'zh' | 'en') =>
    describeMap({
      gazetteer: record.gazetteer,
      day: colouring.day,
      entered: '100000',
      statement: colouring.caption(lang).statement,
      select: ['510000'],
      lang,
    });

  it('is its place and day, the statement of the day and what is selected', () => {
    expect(describeIn('en')).toEqual({
      title: 'Map of China, 20 June 2021',
      summary: `${colouring.caption('en').statement} Selected: Sichuan.`,
    });
    expect(describeIn('zh').summary).toBe(`${colouring.caption('zh').statement}已选：四川。`);
  });
});
