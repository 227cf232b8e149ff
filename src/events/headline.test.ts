import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import { headlineOn } from './headline';
import type { EventIndex } from './model';
import { createEventStore } from './store';
import { event, recordIndex, step } from './testing/smallRecord';

const JUNE = day('2021-06-01');
const headed = (...events: readonly EventIndex[]) =>
  headlineOn(createEventStore(recordIndex({ events })), JUNE).event?.id;

describe('the headline of a day', () => {
  it('is the highest of order, enforced, draft and signal', () => {
    const signal = event('signal', { force: 'policy-signal' });
    const draft = event('draft', { force: 'draft' });
    const enforced = event('enforced', { force: 'enforced', adcode: '513301' });
    const order = event('order', { adcode: '513301' });
    expect(headed(signal)).toBe('signal');
    expect(headed(signal, draft)).toBe('draft');
    expect(headed(signal, draft, enforced)).toBe('enforced');
    expect(headed(signal, draft, enforced, order)).toBe('order');
  });

  it('is national, then provincial, then lower, among equals', () => {
    const nation = event('z nation');
    const province = event('y province', { adcode: '510000' });
    const prefecture = event('x prefecture', { adcode: '511800' });
    expect(headed(prefecture, province, nation)).toBe('z nation');
    expect(headed(prefecture, province)).toBe('y province');
  });

  it('is never a contested report, a reaction or comment', () => {
    const contested = event('contested', { confidence: 'contested' });
    const reaction = event('reaction', { force: 'consequence', topic: 'consequence' });
    const comment = event('comment', { force: 'policy-signal', topic: 'commentary' });
    const signal = event('signal', { force: 'policy-signal', adcode: '513301' });
    expect(headed(contested, reaction, comment, signal)).toBe('signal');
    expect(headed(contested, reaction, comment)).toBeUndefined();
  });

  it('prefers, among equals, mining, then the act on a whole area, then the act that is not part of another', () => {
    const trading = event('a', { topic: 'trading', adcode: '510000' });
    const mining = event('b', { adcode: '510000' });
    expect(headed(trading, mining)).toBe('b');
    const whole = event('c', { adcode: '510000', confidence: 'single-source' });
    const steps = [step('510000 ordered partial 2021-06-01 b'), step('510000 ordered whole 2021-06-01 c')];
    const record = createEventStore(recordIndex({ events: [mining, whole], steps }));
    expect(headlineOn(record, JUNE).event?.id).toBe('c');
    expect(headed(event('d', { partOf: 'e' }), event('e'))).toBe('e');
    expect(headed(event('f', { confidence: 'single-source' }), event('g'))).toBe('g');
  });

  it('keeps the rest of the day beside it, in the same order', () => {
    const events = [
      event('order'),
      event('draft', { force: 'draft' }),
      event('who', { confidence: 'contested' }),
    ];
    const { others } = headlineOn(createEventStore(recordIndex({ events })), JUNE);
    expect(others.map(({ id }) => id)).toEqual(['draft', 'who']);
  });

  it('of a day without an act is the last act before it, with what else the day has', () => {
    const reaction = event('reaction', { force: 'consequence', date: day('2021-06-03') });
    const record = createEventStore(recordIndex({ events: [event('signal'), event('order'), reaction] }));
    expect(headlineOn(record, day('2021-06-03'))).toMatchObject({
      event: null,
      last: { id: 'order' },
      others: [{ id: 'reaction' }],
    });
    expect(headlineOn(record, day('2021-05-31'))).toEqual({
      event: null,
      last: null,
      since: [],
      others: [],
    });
  });
});
