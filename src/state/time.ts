import { fold } from '../events/fold';
import { clampDay, parseDay, type Day } from '../time/day';
import type { RecordBounds } from '../time/span';
import { writtenDay } from '../time/writtenDay';
import type { Bound, TimeChoice } from './state';

/** A time with its words resolved. */
export interface ResolvedTime {
  readonly from: Day | null;
  readonly to: Day;
}

function resolveBound(bound: Bound, bounds: RecordBounds): Day {
  if (bound === 'earliest') return bounds.earliest;
  return bound === 'latest' ? bounds.latest : bound;
}

/** The days that `time` stands for in a record with these bounds. */
export function resolveTime(time: TimeChoice, bounds: RecordBounds): ResolvedTime {
  return {
    from: time.from === null ? null : resolveBound(time.from, bounds),
    to: resolveBound(time.to, bounds),
  };
}

/** `time` as the URL writes it. Never ends in dots: chat and social sites cut those off a link. */
export function formatTime(time: TimeChoice): string {
  return time.from === null ? time.to : `${time.from}..${time.to}`;
}

/** What became of a text from outside: the value, and whether it had to be repaired. */
export interface ParsedTime {
  readonly time: TimeChoice;
  readonly repaired: boolean;
}

/** The day that `text` names, as an address writes it or as people do: with its year, since nothing here says which. */
function readDay(text: string): Day | undefined {
  const exact = parseDay(text);
  if (exact !== undefined) return exact;
  const written = writtenDay(fold(text));
  return written && written.year !== null ? written.inYear(written.year) : undefined;
}

function parseBound(text: string, bounds: RecordBounds): { bound: Bound; repaired: boolean } | undefined {
  if (text === 'earliest' || text === 'latest') return { bound: text, repaired: false };
  const d = readDay(text);
  if (d === undefined) return undefined;
  const clamped = clampDay(d, bounds.from, bounds.to);
  return { bound: clamped, repaired: clamped !== d };
}

/** Reads a day as `2021-06-20` or as people write it, `earliest`, `latest`, `a..b`, `..b`, `a..`; undefined when it is none. */
export function parseTime(text: string, bounds: RecordBounds): ParsedTime | undefined {
  const parts = text.split('..');
  if (parts.length > 2) return undefined;
  if (parts.length === 1) {
    const only = parseBound(text, bounds);
    return only && { time: { from: null, to: only.bound }, repaired: only.repaired };
  }
  const from = parseBound(parts[0] || 'earliest', bounds);
  const to = parseBound(parts[1] || 'latest', bounds);
  if (!from || !to || text === '..') return undefined;
  const repaired = from.repaired || to.repaired;
  const inOrder = resolveBound(from.bound, bounds) <= resolveBound(to.bound, bounds);
  return inOrder
    ? { time: { from: from.bound, to: to.bound }, repaired }
    : { time: { from: to.bound, to: from.bound }, repaired: true };
}
