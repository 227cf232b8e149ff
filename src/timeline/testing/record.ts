import type { RecordIndex } from '../../events/model';
import { event, recordIndex, step } from '../../events/testing/smallRecord';
import { day } from '../../time/day';

/**
 * Seven events on six days: Sichuan encouraged in 2019; in 2021 a national signal, Inner Mongolia's draft, Sichuan's order
 * with its deadline a week later, on its day also a comment, and the power cut; Hainan's place is taken by a theft in 2022.
 */
export const RECORD: RecordIndex = recordIndex({
  events: [
    event('encouraged', {
      date: day('2019-08-15'),
      adcode: '510000',
      force: 'policy-signal',
      crackdown: false,
    }),
    event('signal', { date: day('2021-05-21'), force: 'policy-signal' }),
    event('draft', { date: day('2021-05-25'), adcode: '150000', force: 'draft' }),
    event('order', {
      date: day('2021-06-18'),
      adcode: '510000',
      effectiveOn: day('2021-06-19'),
      announcedOn: day('2021-06-18'),
      deadlineOn: day('2021-06-25'),
      deadlineKind: 'clean-up',
    }),
    event('comment', { date: day('2021-06-18'), force: 'consequence', topic: 'commentary' }),
    event('cut', { date: day('2021-06-20'), adcode: '511800', force: 'enforced' }),
    event('theft', {
      date: day('2022-02-10'),
      adcode: '500000',
      force: 'enforced',
      topic: 'power-theft',
      crackdown: false,
    }),
  ],
  steps: [
    step('510000 encouraged whole 2019-08-15 encouraged'),
    step('100000 signalled whole 2021-05-21 signal'),
    step('150000 drafted whole 2021-05-25 draft'),
    step('510000 ordered whole 2021-06-18 order'),
    step('511800 enforced partial 2021-06-20 cut'),
  ],
});
