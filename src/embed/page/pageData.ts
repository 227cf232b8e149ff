import type { Program } from './program';
import type { Anchors, Paths } from '../../drawing/cartography/mapShapes';
import type { Lang } from '../../i18n/text';
import type { Day } from '../../time/day';
import type { PackedRecord } from './packedRecord';

/** Id of the element that holds `PageData` as JSON. */
export const DATA_ID = 'embed-data';
/** Ids in the drawing that stands in the page begin with it. */
export const FIGURE_PREFIX = 'em';

/** What an embed's page carries so that any day can be drawn with no further request. */
export interface PageData {
  /** What an address without parameters shows here. */
  readonly day: Day;
  /** Language of a page that has one of its own; null takes the reader's. */
  readonly lang: Lang | null;
  /** Without what no day’s map, counts and words need. */
  readonly record: PackedRecord;
  /** Shapes that the drawing in the page does not hold; and where names go, circles and marks. */
  readonly prefectures: Paths;
  readonly labels: Anchors;
  /** Where the program is that only some addresses ask for, relative to the page. */
  readonly late: string;
  /** Where the explorer is, relative to the page. */
  readonly explorer: Program;
}
