import type { Token } from '../../theme/colours';
import type { RegionPaint } from '../../theme/paint';
import type { Paint } from '../scene/scene';

/** How the parts of a drawn region look: what changes when its status does. */
export interface RegionLook {
  readonly fill: Token;
  readonly overlay: Paint;
  readonly border: Token;
  /** Its name, and the halo behind that. */
  readonly label: Token;
  readonly halo: Token;
}

/** How a region is drawn for `paint`. */
export function regionLook({ fill, overlay }: RegionPaint): RegionLook {
  return {
    fill: `fill.${fill}`,
    overlay: overlay === null ? 'none' : { pattern: overlay },
    border: `border.${fill}`,
    label: `label.${fill}`,
    halo: `fill.${fill}`,
  };
}
