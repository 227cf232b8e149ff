import { NATION } from '../../../regions/region';
import { field, listAt, textAt } from '../loose';
import type { Check } from './check';

/** Why an event may not make a status step; undefined where it may. */
function unfit(event: unknown): string | undefined {
  if (textAt(event, 'confidence') === 'contested') return 'it is contested';
  const topic = textAt(event, 'topic');
  if (topic === 'power-theft') return 'it is a theft case';
  if (topic === 'trading') return 'it is about trading, not mining';
  if (topic === 'consequence') return 'it is a reaction of the market or of a company';
  if (topic === 'commentary') return 'it is a comment';
  if (textAt(event, 'instrument') === 'market-data') return 'it is market data';
  if (/^[^、，]*法院$/.test(textAt(event, 'issuer', 'zh') ?? '')) return 'it is the act of a court';
  return undefined;
}

/** Why an event does not carry a step for a whole area; undefined where it does. */
function tooThin(event: unknown, status: string | undefined): string | undefined {
  const sources = listAt(event, 'sources');
  const official = sources.some((source) => textAt(source, 'quality') === 'official');
  if (status === 'enforced' && !official && textAt(event, 'confidence') !== 'confirmed') {
    return 'enforced in the whole area needs a confirmed event or an official source';
  }
  if (sources.every((source) => textAt(source, 'quality') === 'blog' && field(source, 'mirror') !== true)) {
    return "a blog's own word is not enough for the whole area";
  }
  return undefined;
}

function checkStep(step: unknown, event: unknown, report: (key: string, message: string) => void): void {
  const reason = unfit(event);
  if (reason !== undefined) {
    report('event', `this event makes no step, for ${reason}: remove the step`);
    return;
  }
  const status = textAt(step, 'status');
  const thin = textAt(step, 'extent') === 'whole' ? tooThin(event, status) : undefined;
  if (thin !== undefined) report('extent', `${thin}: write partial, or leave the step out`);
  if (textAt(event, 'legalForce') === 'draft' && status !== 'drafted') {
    report('status', 'the event is a draft: write drafted');
  }
  if (field(event, 'isCrackdownMeasure') === false && status !== 'encouraged') {
    report('status', 'the event is no crackdown measure: it can only make an encouraged step');
  }
  const from = textAt(step, 'from');
  const days = ['date', 'announcedOn', 'effectiveOn'].map((key) => textAt(event, key));
  if (from !== undefined && !days.includes(from)) {
    const choices = [...new Set(days.filter((day) => day !== undefined))].join(' or ');
    report('from', `${from} is none of the event's dates: write ${choices}`);
  }
}

/** Each step names an event that may make one, starts on one of its days, stands in order, and can be said on the map. */
export const checkSteps: Check = ({ areas, eventById }, report) => {
  for (const entry of areas) {
    const steps = listAt(entry.value, 'steps');
    if (textAt(entry.value, 'evidence') === 'none-found' && steps.length > 0) {
      report(
        entry,
        [...entry.path, 'evidence'],
        'none-found goes with no steps: remove them or rate the evidence',
      );
    }
    const onMap = textAt(entry.value, 'adcode') !== NATION;
    if (field(entry.value, 'floor') === true && onMap) {
      report(entry, [...entry.path, 'floor'], "only '100000' has a floor: remove this field");
    }
    let previous = '';
    steps.forEach((step, index) => {
      const path = [...entry.path, 'steps', index];
      const id = textAt(step, 'event');
      const from = textAt(step, 'from') ?? previous;
      if (from < previous)
        report(entry, [...path, 'from'], `is before the step above it: sort steps by from`);
      previous = from;
      if (onMap && field(step, 'short') === undefined)
        report(entry, [...path, 'short'], 'is missing: say in a few words what the act did, for the map');
      if (id === undefined) return;
      const event = eventById.get(id);
      if (event) checkStep(step, event.value, (key, message) => report(entry, [...path, key], message));
      else report(entry, [...path, 'event'], `there is no event "${id}": correct the id`);
    });
  }
};
