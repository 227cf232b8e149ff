import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../time/day';
import type { AreaIndex, DateMode, EventIndex, RecordIndex, StatusStep } from './model';
import { unitsDrawnAnew } from './unitsDrawnAnew';
import { createEventStore } from './store';
import { oracle } from './testing/oracle';
import { event, recordIndex, SMALL_REGIONS } from './testing/smallRecord';
import { DATE_MODES } from './vocabulary';

const FIRST = day('2021-06-01');
const DAYS: readonly Day[] = Array.from({ length: 10 }, (_, n) => addDays(FIRST, n));
const ADCODES = SMALL_REGIONS.map((region) => region.adcode);
const EVERYWHERE: readonly AreaIndex[] = ADCODES.map((adcode) => ({ adcode, evidence: 'fair' }));

const anyDay = fc.constantFrom(...DAYS);
const maybeDay = fc.option(anyDay, { nil: null });
const anyEvent = (id: string): fc.Arbitrary<EventIndex> =>
  fc
    .record({
      date: anyDay,
      announcedOn: maybeDay,
      effectiveOn: maybeDay,
      deadlineOn: maybeDay,
      deadlineKind: fc.constantFrom('shutdown' as const, 'clean-up' as const, 'reporting' as const),
    })
    .map((parts) => event(id, parts));
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyStep: fc.Arbitrary<StatusStep> = fc.record({
  adcode: fc.constantFrom(...ADCODES),
  status: fc.constantFrom('encouraged', 'signalled', 'drafted', 'ordered', 'enforced'),
  extent: fc.constantFrom('whole', 'partial'),
  from: anyDay,
  event: fc.constantFrom(...IDS),
});
const anyArea: fc.Arbitrary<AreaIndex> = fc.record({
  adcode: fc.constantFrom(...ADCODES),
  evidence: fc.constantFrom('good', 'none-found'),
});
const anyRecord: fc.Arbitrary<RecordIndex> = fc
  .record({
    events: fc.tuple(...IDS.map(anyEvent)),
    steps: fc.array(anyStep, { maxLength: 40 }),
    areas: fc.uniqueArray(anyArea, { selector: (area) => area.adcode }),
  })
  .map(recordIndex);
const anyMode = fc.constantFrom(...DATE_MODES);

/** Everything that the store says about a day. */
function statuses(index: RecordIndex, on: Day, mode: DateMode): unknown[] {
  const snapshot = createEventStore(index).statusOn(on, mode);
  return ADCODES.map((adcode) => snapshot.of(adcode));
}

describe('the store against rules read naively', () => {
  it('says what the rules say, for every region, day and date mode', () => {
    fc.assert(
      fc.property(anyRecord, anyMode, (index, mode) => {
        const expected = oracle(index, mode);
        const record = createEventStore(index);
        for (const on of [addDays(FIRST, -1), ...DAYS]) {
          const snapshot = record.statusOn(on, mode);
          expect(ADCODES.map((adcode) => snapshot.of(adcode))).toEqual(
            ADCODES.map((adcode) => expected(adcode, on)),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('lists as changed exactly the regions with a shape that draw differently', () => {
    const looks = ({
      adcode,
      inherited,
      texture,
      below,
      ...standings
    }: ReturnType<ReturnType<typeof oracle>>) =>
      JSON.stringify([
        adcode,
        inherited,
        texture,
        below,
        standings.whole?.status,
        standings.partial?.status,
        standings.floor?.status,
        standings.base?.status,
      ]);
    fc.assert(
      fc.property(anyRecord, anyMode, anyDay, anyDay, (index, mode, a, b) => {
        const expected = oracle(index, mode);
        const changed = SMALL_REGIONS.filter(
          ({ adcode, shape }) => shape && looks(expected(adcode, a)) !== looks(expected(adcode, b)),
        );
        const found = unitsDrawnAnew(createEventStore(index), a, b, mode);
        expect(found).toEqual(changed.map((region) => region.adcode));
      }),
      { numRuns: 150 },
    );
  });

  it('lets no later act change an earlier day', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, (index, on) => {
        const past = index.steps.filter((step) => step.from <= on);
        const known = { ...index, areas: EVERYWHERE };
        expect(statuses({ ...known, steps: past }, on, 'recorded')).toEqual(statuses(known, on, 'recorded'));
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order in which the record lists its parts', () => {
    const shuffled = anyRecord.chain((index) =>
      fc.record({
        index: fc.constant(index),
        steps: fc.shuffledSubarray([...index.steps], { minLength: index.steps.length }),
        events: fc.shuffledSubarray([...index.events], { minLength: index.events.length }),
        regions: fc.shuffledSubarray([...index.regions], { minLength: index.regions.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, anyDay, anyMode, ({ index, ...parts }, on, mode) => {
        const other = { ...index, ...parts };
        expect(statuses(other, on, mode)).toEqual(statuses(index, on, mode));
        const range = { from: DAYS[0]!, to: on };
        const a = createEventStore(index);
        const b = createEventStore(other);
        expect(b.eventsIn(range, mode)).toEqual(a.eventsIn(range, mode));
        expect(ADCODES.map(b.eventsOf)).toEqual(ADCODES.map(a.eventsOf));
      }),
      { numRuns: 100 },
    );
  });

  it('counts as many units below as it lists', () => {
    fc.assert(
      fc.property(anyRecord, anyDay, anyMode, (index, on, mode) => {
        const record = createEventStore(index);
        const mainland = ADCODES.filter((adcode) => adcode !== '810000');
        const listed = mainland.map((adcode) => record.unitsBelow(adcode, on, mode).length);
        expect(listed).toEqual(mainland.map((adcode) => record.statusOn(on, mode).of(adcode).below));
      }),
      { numRuns: 50 },
    );
  });
});
