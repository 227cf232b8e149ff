import type { Adcode, Level, Region } from '../../regions/region';
import { day } from '../../time/day';
import type { AreaIndex, EventIndex, ProjectIndex, RecordIndex, StatusStep } from '../model';

/** A region that is called by its code. */
export function region(adcode: Adcode, level: Level, parent: Adcode | null, shape = true): Region {
  const name = { zh: adcode, en: adcode };
  return { adcode, level, parent, iso: null, name, short: name, pinyin: adcode, shape };
}

/** A nation of three mainland provinces and Hong Kong; 513422 has no shape. */
export const SMALL_REGIONS: readonly Region[] = [
  region('100000', 'national', null, false),
  region('150000', 'province', '100000'),
  region('150200', 'prefecture', '150000'),
  region('500000', 'province', '100000'),
  region('500241', 'county', '500000'),
  region('510000', 'province', '100000'),
  region('511800', 'prefecture', '510000'),
  region('513300', 'prefecture', '510000'),
  region('513301', 'county', '513300'),
  region('513422', 'county', '510000', false),
  region('810000', 'province', '100000'),
];

const LEVELS = new Map(SMALL_REGIONS.map(({ adcode, level }) => [adcode, level]));

/** An order of 1 June 2021 about mining in the nation, with `parts` changed. Its level follows its area. */
export function event(id: string, parts: Partial<EventIndex> = {}): EventIndex {
  const adcode = parts.adcode ?? '100000';
  return {
    id,
    date: day('2021-06-01'),
    datePrecision: 'day',
    announcedOn: null,
    effectiveOn: null,
    deadlineOn: null,
    adcode,
    level: LEVELS.get(adcode) ?? 'national',
    force: 'order',
    topic: 'mining',
    confidence: 'confirmed',
    crackdown: true,
    inSeed: false,
    title: { zh: id, en: id },
    issuer: null,
    sources: 1,
    ...parts,
  };
}

/** A step written as `adcode status extent day [event]`; without an event it is named by the rest. */
export function step(text: string): StatusStep {
  const [adcode, status, extent, from, name] = text.split(' ');
  return {
    adcode: adcode!,
    status: status as StatusStep['status'],
    extent: extent as StatusStep['extent'],
    from: day(from!),
    event: name ?? text,
  };
}

/** A step as `step` reads it, with what it did in the same few words in both languages. */
export function noted(text: string, short: string): StatusStep {
  return { ...step(text), short: { zh: short, en: short } };
}

interface Parts {
  readonly steps?: readonly StatusStep[];
  readonly events?: readonly EventIndex[];
  readonly areas?: readonly AreaIndex[];
  readonly projects?: readonly ProjectIndex[];
}

/** A record of `parts` over the small regions; a step whose event is not among `events` gets one of its own day. */
export function recordIndex({ steps = [], events = [], areas = [], projects = [] }: Parts): RecordIndex {
  const known = new Set(events.map(({ id }) => id));
  const made = new Map(steps.filter((s) => !known.has(s.event)).map((s) => [s.event, s]));
  const missing = [...made.values()].map((s) => event(s.event, { date: s.from, adcode: s.adcode }));
  return {
    version: 'small',
    bounds: {
      from: day('2013-01-01'),
      to: day('2026-12-31'),
      earliest: day('2013-12-05'),
      latest: day('2026-02-06'),
    },
    regions: SMALL_REGIONS,
    events: [...events, ...missing],
    steps,
    areas,
    projects,
  };
}

/** A record of steps alone; one written as text is read by `step`. */
export function recordOf(...steps: readonly (string | StatusStep)[]): RecordIndex {
  return recordIndex({ steps: steps.map((each) => (typeof each === 'string' ? step(each) : each)) });
}
