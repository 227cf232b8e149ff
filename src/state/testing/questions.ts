import fc from 'fast-check';
import { CONFIDENCES, KINDS, LEGAL_FORCES, TOPICS } from '../../events/vocabulary';
import { RECORD } from '../../events/testing/publishedRecord';
import { dayFromNumber, dayNumber } from '../../time/day';
import type { AppState } from '../state';
import { DEFAULT_STATE } from '../url';

const { bounds } = RECORD.index;
const days = fc.integer({ min: dayNumber(bounds.from), max: dayNumber(bounds.to) }).map(dayFromNumber);
const few = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 });
/** Any question that can be asked of the record. */
export const questions: fc.Arbitrary<AppState> = fc
  .record({
    ends: fc.tuple(days, days, fc.boolean()),
    span: fc.constantFrom(null, 'all' as const),
    dates: fc.constantFrom('recorded' as const, 'effective' as const, 'deadline' as const),
    region: fc.constantFrom('100000', '510000', '150000', '650000'),
    select: few(['510000', '513300', '630000']),
    kind: few(KINDS),
    force: few(LEGAL_FORCES),
    topic: few(TOPICS),
    confidence: few(CONFIDENCES),
    place: few(['100000', '510000', '150000', '513300']),
    q: fc.constantFrom('', 'Sichuan', '水电', 'power', 'GPU'),
  })
  .map(({ ends: [a, b, isRange], ...rest }) => ({
    ...DEFAULT_STATE,
    ...rest,
    time: isRange && a <= b ? { from: a, to: b } : { from: null, to: b },
  }));
