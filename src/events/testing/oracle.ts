import { NOT_APPLICABLE, type Adcode } from '../../regions/region';
import type { Day } from '../../time/day';
import { stepDay } from '../dateMode';
import type { DateMode, EventIndex, RecordIndex, Status, StatusStep } from '../model';
import type { RegionStatus, Standing, Texture } from '../status';

/**
 * The nine rules read off one by one, slowly, from the whole list of steps for every question: what the record's
 * answers are compared with. It shares only `stepDay` with what it checks.
 */
const SCALE: readonly (Status | null)[] = ['encouraged', null, 'signalled', 'drafted', 'ordered', 'enforced'];
const height = (status: Status | null | undefined): number => SCALE.indexOf(status ?? null);

interface Dated extends StatusStep {
  readonly day: Day;
}

export function oracle(index: RecordIndex, mode: DateMode): (adcode: Adcode, day: Day) => RegionStatus {
  const eventOf = (id: string): EventIndex => index.events.find((event) => event.id === id)!;
  const dated: Dated[] = index.steps.map((step) => ({
    ...step,
    day: stepDay(step, eventOf(step.event), mode),
  }));
  const parents = new Map(index.regions.map(({ adcode, parent }) => [adcode, parent]));
  const levels = new Map(index.regions.map(({ adcode, level }) => [adcode, level]));

  const above = (adcode: Adcode): Adcode[] => {
    const parent = parents.get(adcode);
    return parent ? [parent, ...above(parent)] : [];
  };
  const until = (adcode: Adcode, extent: string, day: Day): Dated[] =>
    dated
      .filter((step) => step.adcode === adcode && step.extent === extent && step.day <= day)
      .sort((a, b) => (a.day + a.event < b.day + b.event ? -1 : 1));

  /** Rule 1, W. */
  const wholeOf = (adcode: Adcode, day: Day): Standing | null => {
    let w: Standing | null = null;
    const steps = until(adcode, 'whole', day);
    for (const on of new Set(steps.map((step) => step.day))) {
      const ofDay = steps.filter((step) => step.day === on);
      const top = Math.max(...ofDay.map((step) => height(step.status)));
      const { status, event } = ofDay.findLast((step) => height(step.status) === top)!;
      const falls: boolean =
        status === 'encouraged' && (w?.status === 'signalled' || w?.status === 'drafted');
      if (w === null || falls || top > height(w.status)) w = { status, since: on, event, adcode };
      else if (status === w.status) w = { status, since: w.since, event, adcode };
    }
    return w;
  };

  /** Rule 1, P. */
  const partialOf = (adcode: Adcode, day: Day): Standing | null => {
    const w = wholeOf(adcode, day);
    const since = until(adcode, 'partial', day).filter((step) => w === null || step.day >= w.since);
    const top = Math.max(...since.map((step) => height(step.status)));
    const highest = since.filter((step) => height(step.status) === top);
    if (highest.length === 0 || (w && top <= height(w.status))) return null;
    const { status, event } = highest.at(-1)!;
    return { status, since: highest[0]!.day, event, adcode };
  };

  /** Rule 2. */
  const flowing = (adcode: Adcode, day: Day): Standing | null => {
    const flat = (standing: Standing | null): Status | null =>
      standing?.status === 'enforced'
        ? 'ordered'
        : standing?.status === 'encouraged'
          ? null
          : (standing?.status ?? null);
    const w = wholeOf(adcode, day);
    const status = flat(w);
    if (w === null || status === null) return null;
    const days = until(adcode, 'whole', day).map((step) => step.day);
    const broken = days.findLastIndex((on) => flat(wholeOf(adcode, on)) !== status);
    return { ...w, status, since: days[broken + 1]! };
  };
  const floor = (adcode: Adcode, day: Day): Standing | null => {
    const flows = above(adcode)
      .filter((up) => levels.get(up) === 'national' || levels.get(up) === 'province')
      .map((up) => flowing(up, day))
      .filter((standing) => standing !== null);
    const top = Math.max(...flows.map((standing) => height(standing.status)));
    return (
      flows
        .filter((standing) => height(standing.status) === top)
        .reduce<Standing | null>((a, b) => (a && a.since <= b.since ? a : b), null) ?? null
    );
  };

  return (adcode, day) => {
    if ([adcode, ...above(adcode)].some((code) => NOT_APPLICABLE.has(code))) {
      const none = { whole: null, partial: null, floor: null, base: null };
      return { adcode, ...none, inherited: false, texture: 'hatch', below: 0 };
    }
    const w = wholeOf(adcode, day);
    const p = partialOf(adcode, day);
    const f = floor(adcode, day);
    /** Rule 3. */
    const ownStays = w?.status === 'encouraged' && height(f?.status) < height('ordered');
    const inherited = f !== null && !ownStays && height(f.status) > height(w?.status);
    const base = inherited ? f : w;
    /** Rules 4 and 7. */
    let texture: Texture = 'solid';
    const area = index.areas.find((entry) => entry.adcode === adcode);
    const hasRecord =
      dated.some((step) => step.adcode === adcode) || (area && area.evidence !== 'none-found');
    if (p && (!base || height(p.status) >= height(base.status))) texture = 'stripes';
    else if (f && height(f.status) > height(w?.status)) texture = 'lines';
    else if (!base) texture = hasRecord ? 'plain' : 'dots';
    /** Rule 5. */
    const below = index.regions.filter(
      (region) =>
        above(region.adcode).includes(adcode) &&
        !NOT_APPLICABLE.has(region.adcode) &&
        (wholeOf(region.adcode, day) ?? partialOf(region.adcode, day)) !== null,
    ).length;
    return { adcode, whole: w, partial: p, floor: f, base, inherited, texture, below };
  };
}
