import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, dayNumber, type Day } from '../time/day';
import { stepDay } from './dateMode';
import type { EventId } from './model';
import type { RegionStatus } from './status';
import { createEventStore } from './store';
import { RECORD, REAL_STORE as record } from './testing/publishedRecord';
import { event, recordIndex, step } from './testing/smallRecord';
import { isOwnKind, transitionKind, transitionsOf, type Comparison, type Transition } from './transitions';
import { DATE_MODES } from './vocabulary';

const PLACES = record.gazetteer.all.map(({ adcode }) => adcode);
const { earliest, latest } = record.index.bounds;

const anyDay = fc
  .integer({ min: -30, max: dayNumber(latest) - dayNumber(earliest) + 30 })
  .map((n) => addDays(earliest, n));
const anyPair = fc.tuple(anyDay, anyDay).map(([a, b]): readonly [Day, Day] => (a <= b ? [a, b] : [b, a]));

/** What is drawn and said of a status. */
const standing = ({ whole, partial, base, inherited, texture }: RegionStatus) =>
  [whole?.status, partial?.status, base?.status, inherited, texture].join(' ');

/** How a place stands on the later day where only the acts that `keeps` lets through had happened after the earlier one. */
function replayed({ adcode }: Transition, { from, to, mode }: Comparison, keeps: (act: EventId) => boolean) {
  const steps = RECORD.index.steps.filter(
    (step) => stepDay(step, record.event(step.event)!, mode) <= from || keeps(step.event),
  );
  return createEventStore({ ...RECORD.index, steps })
    .statusOn(to, mode)
    .of(adcode);
}

const anyComparison = fc
  .record({ pair: anyPair, mode: fc.constantFrom(...DATE_MODES) })
  .map(({ pair: [from, to], mode }): Comparison => ({ from, to, mode }));

describe('a comparison of any two days in any date mode', () => {
  test('is for every place its status on the later day against that on the earlier, and nothing else', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const { from, to, mode } = comparison;
        const transition = transitionsOf(record, comparison);
        const [earlier, later] = [record.statusOn(from, mode), record.statusOn(to, mode)];
        const wrong = PLACES.filter((adcode) => {
          const { kind, before, after, acts } = transition(adcode);
          const isMade = isOwnKind(kind) || kind === 'above';
          const looksAlike = standing(before) === standing(after);
          return (
            standing(before) !== standing(earlier.of(adcode)) ||
            standing(after) !== standing(later.of(adcode)) ||
            kind !== transitionKind(before, after) ||
            acts.length > 0 !== isMade ||
            (isMade && looksAlike)
          );
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('names acts of those days that explain each change: with them alone it happens', () => {
    fc.assert(
      fc.property(anyComparison, fc.nat(), (comparison, pick) => {
        const changed = PLACES.map(transitionsOf(record, comparison)).filter(({ acts }) => acts.length > 0);
        const one = changed[pick % changed.length];
        if (!one) return;
        const named = new Set(one.acts.map(({ id }) => id));
        const alone = replayed(one, comparison, (act) => named.has(act));
        expect(transitionKind(one.before, alone), one.adcode).toBe(one.kind);
        const days = RECORD.index.steps.flatMap((step) =>
          named.has(step.event) ? [stepDay(step, record.event(step.event)!, comparison.mode)] : [],
        );
        expect(days.some((on) => on > comparison.from && on <= comparison.to)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

test('an unchanged place names what happened there all the same, and below it', () => {
  const busy = createEventStore(
    recordIndex({
      events: [
        event('draft', { adcode: '510000', force: 'draft', date: day('2021-05-25') }),
        event('below', { adcode: '513300', date: day('2021-06-09') }),
      ],
      steps: [step('510000 ordered whole 2021-03-09')],
    }),
  );
  const comparison: Comparison = { from: day('2021-05-20'), to: day('2021-07-01'), mode: 'recorded' };
  const { kind, others } = transitionsOf(busy, comparison)('510000');
  expect([kind, ...others.map(({ id }) => id)]).toEqual(['unchanged', 'draft', 'below']);
});

test('a comparison is worked out once for everything that draws or speaks of it', () => {
  const comparison: Comparison = { from: day('2021-05-20'), to: day('2021-07-01'), mode: 'recorded' };
  const first = transitionsOf(record, comparison);
  expect(transitionsOf(record, { ...comparison })).toBe(first);
  expect(transitionsOf(record, { ...comparison, mode: 'effective' })).not.toBe(first);
});
