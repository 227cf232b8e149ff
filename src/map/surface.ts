import type { ShapeFile } from '../regions/shapes';
import type { Theme } from '../theme/palette';
import type { Camera, Size } from './camera/camera';
import type { Look } from './look';
import type { DrawnRegion } from './shapes/drawn';

/** A shape file with what is drawn of it. */
export interface DrawnShapes {
  readonly file: ShapeFile;
  readonly regions: readonly DrawnRegion[];
}

export interface LookChange {
  readonly region: DrawnRegion;
  readonly look: Look;
}

/** A renderer: draws the units' fills, patterns and borders on the stage. */
export interface Surface {
  /** The shapes of the province entered, null for none. Their looks follow with `paint`. */
  setInside: (inside: DrawnShapes | null) => void;
  /** Draws these units anew; all others stay. */
  paint: (changes: readonly LookChange[]) => void;
  setTheme: (theme: Theme) => void;
  /** `moving`: within an animation frame, to be on the screen in this very frame. */
  setCamera: (camera: Camera, size: Size, moving: boolean) => void;
  /** Calls `then` once when everything asked for so far is on the screen. A later call takes the place of an earlier. */
  whenPainted: (then: () => void) => void;
  destroy: () => void;
}
