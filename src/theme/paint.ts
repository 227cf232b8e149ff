import type { RegionStatus } from '../events/status';
import type { Colour } from './colours';
import { PATTERNS, type Pattern } from './pattern';
import { FILL_KEYS, floorFill, isPale, type FillKey, type OverlayKey } from './statusKeys';

/** The colours of one class of the map. */
export interface Fill {
  /** Tells it from the other fills of its layer. */
  readonly key: string;
  readonly colour: Colour;
  /** Border of a region, 3:1 against its own fill. */
  readonly border: Colour;
  /** Name of a region, 4.5:1 against its own fill, which is also its halo. */
  readonly label: Colour;
  /** The same for a region without an act of its own. */
  readonly quiet: Colour;
}

/** How a region is drawn, on every surface and in the legend. */
export interface RegionPaint {
  readonly fill: Fill;
  readonly overlay: Pattern | null;
}

/** Whether a paint is a strong colour: that of a whole act of the region's own. */
export function isStrong({ fill }: RegionPaint): boolean {
  return fill.quiet === fill.label;
}

/** The fills of the statuses. */
export const STATUS_FILLS = Object.fromEntries(
  FILL_KEYS.map((key): [FillKey, Fill] => [
    key,
    {
      key,
      colour: `fill.${key}`,
      border: `border.${key}`,
      label: `label.${key}`,
      quiet: isPale(key) ? `quiet.${key}` : `label.${key}`,
    },
  ]),
) as Readonly<Record<FillKey, Fill>>;

/** The paint of a fill and a pattern of the statuses. */
export function statusPaint(fill: FillKey, overlay: OverlayKey | null = null): RegionPaint {
  return { fill: STATUS_FILLS[fill], overlay: overlay && PATTERNS[overlay] };
}

function fillOf({ texture, base, inherited }: RegionStatus): FillKey {
  if (texture === 'hatch') return 'na';
  if (base === null) return 'none';
  return inherited ? floorFill(base.status) : base.status;
}

function overlayOf({ texture, partial }: RegionStatus): OverlayKey | null {
  switch (texture) {
    case 'stripes':
      return partial ? `stripes-${partial.status}` : null;
    case 'dots':
    case 'hatch':
      return texture;
    // What comes from above is told by its pale fill.
    case 'lines':
    case 'solid':
    case 'plain':
      return null;
  }
}

/** How a region is drawn that stands as `status` says. */
export function paintOf(status: RegionStatus): RegionPaint {
  return statusPaint(fillOf(status), overlayOf(status));
}

/** Whether two paints look alike. */
export function samePaint(a: RegionPaint, b: RegionPaint): boolean {
  return a.fill.key === b.fill.key && a.overlay?.key === b.overlay?.key;
}

/** Different paints in the order in which they come. */
export function distinctPaints(paints: readonly RegionPaint[]): readonly RegionPaint[] {
  return paints.filter((paint, i) => paints.findIndex((other) => samePaint(paint, other)) === i);
}
