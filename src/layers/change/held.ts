import type { Day } from '../../time/day';
import type { Layer } from '../layer';

/** The layer of what changed since a day. */
type ChangeLayer = (from: Day) => Layer;

/** A program of its own, which only pages that compare load; null until then. */
let held: ChangeLayer | null = null;

/** What makes layers of changes; null while nobody has loaded it. */
export function heldChangeLayer(): ChangeLayer | null {
  return held;
}

/** Keeps the loaded program for everything that draws or speaks of a comparison. */
export function holdChangeLayer(loaded: ChangeLayer): void {
  held = loaded;
}
