import type { MasterLayer } from '../master';
import type { GridShape } from '../rings';

/** One thing wrong with a boundary set. */
export interface Fault {
  readonly layer: MasterLayer;
  /** Adcode of the unit, or id of the disputed piece. */
  readonly id: string;
  readonly message: string;
}

/** The layers of one master or of its projected copy. */
export type Layers = Readonly<Record<MasterLayer, readonly GridShape[]>>;
