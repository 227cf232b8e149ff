import type { Colouring } from '../layers/layer';
import { isShown } from '../layers/unitsShown';
import { NATION, type Adcode } from '../regions/region';
import type { Fill, RegionPaint } from '../theme/paint';
import type { DrawnRegion } from './shapes/drawn';

/** A province beside the one entered has no colour of its own. */
export const GHOST: Fill = {
  key: 'ghost',
  colour: 'ghost',
  border: 'ghostBorder',
  label: 'ink',
  quiet: 'ink',
};

/** Everything that a renderer is told about a unit. Outlines, names and circles lie over both renderers. */
export interface Look extends RegionPaint {
  /** Counties are drawn only while they have a value of their own; everything else always. */
  readonly shown: boolean;
}

/** A look by the keys of its fill and pattern: what the engine keeps of a feature. */
export interface LookState {
  readonly fill: string;
  readonly overlay: string | null;
  readonly shown: boolean;
}

export const LOOK_KEYS = ['fill', 'overlay', 'shown'] as const satisfies readonly (keyof LookState)[];

export function lookState({ fill, overlay, shown }: Look): LookState {
  return { fill: fill.key, overlay: overlay?.key ?? null, shown };
}

/** The look of a unit on a day, while `entered` (the nation or a province) is shown. */
export function lookOf(
  { adcode, level }: Pick<DrawnRegion, 'adcode' | 'level'>,
  colouring: Colouring,
  entered: Adcode,
): Look {
  if (level === 'province' && entered !== NATION && adcode !== entered) {
    return { fill: GHOST, overlay: null, shown: true };
  }
  return { ...colouring.paint(adcode), shown: isShown({ adcode, level }, colouring) };
}

export function sameLook(a: Look, b: Look): boolean {
  return a.fill.key === b.fill.key && a.overlay?.key === b.overlay?.key && a.shown === b.shown;
}
