import type { PictureSettings } from '../settings';
import type { FontShelf } from './fonts';
import type { FigureInputs } from './inputs';
import type { Subject } from './picture';

/** What is drawn, and how. */
export interface PictureOrder {
  readonly subject: Subject;
  readonly inputs: FigureInputs;
  readonly settings: PictureSettings;
  /** The reader's own words for those who cannot see the picture; null for ours. */
  readonly alt: string | null;
  readonly fonts: FontShelf;
}
