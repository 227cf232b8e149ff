import type { RecordDetails } from '../../events/model';
import type { EventStore } from '../../events/store';
import type { Lang } from '../../i18n/text';
import type { Colouring } from '../../layers/layer';
import type { Adcode } from '../../regions/region';
import type { MapShapes } from '../cartography/mapShapes';
import type { Slack } from '../text/measure';

/** Several days to draw, and how. */
export interface StoryboardOptions {
  readonly record: EventStore;
  readonly details: RecordDetails;
  /** Rising days, one map each. */
  readonly colourings: readonly Colouring[];
  /** Where the last map says what came of the others: what stands over each beside its day. It is then the larger. */
  readonly headings?: readonly string[];
  readonly shapes: MapShapes;
  readonly entered?: Adcode;
  readonly lang: Lang;
  /** In drawing units. */
  readonly width: number;
  readonly height: number;
  readonly url: string | null;
  readonly version: string;
  /** As in `TextStyle`. */
  readonly slack?: Slack | undefined;
}
