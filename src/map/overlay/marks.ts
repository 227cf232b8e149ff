import type { EventStore } from '../../events/store';
import type { Colouring } from '../../layers/layer';
import { actDots, type ActDot } from '../../drawing/cartography/dots';
import { unitName, type UnitName } from '../../drawing/cartography/nameOrder';
import { projectCircles, type ProjectCircle } from '../../drawing/cartography/projects';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import { circleView, type CircleView } from '../../theme/scales';
import type { DrawnRegion } from '../shapes/drawn';

/** What stands on a unit: its name, the circle of its listed projects. */
export interface Mark {
  readonly region: DrawnRegion;
  readonly name: UnitName;
  /** Null without listed projects. Never a located site. */
  readonly circle: ProjectCircle | null;
}

/** Everything that stands over the map on a day. */
export interface MapMarks {
  readonly marks: readonly Mark[];
  /** Units that are not drawn and have acts of their own in force. */
  readonly dots: readonly ActDot[];
  readonly circles: CircleView;
  readonly lang: Lang;
}

export interface MarksInput {
  readonly record: EventStore;
  readonly colouring: Colouring;
  readonly entered: Adcode;
  readonly lang: Lang;
  /** Everything that is drawn and shown. */
  readonly regions: readonly DrawnRegion[];
}

/**
 * The marks of a day. Inside a province its parts have them, or itself where
 * it has no parts that tile it; the provinces around have none.
 */
export function marksOf({ record, colouring, entered, lang, regions }: MarksInput): MapMarks {
  const { gazetteer } = record;
  const circles = new Map(
    projectCircles(record, entered, colouring.day).map((circle) => [circle.adcode, circle]),
  );
  const tiled = regions.some(({ level }) => level === 'prefecture');
  const marked = regions.filter(
    ({ adcode, level }) => level !== 'province' || entered === NATION || (adcode === entered && !tiled),
  );
  const marks = marked.map((region): Mark => ({
    region,
    name: unitName(region, { colouring, gazetteer, lang }),
    circle: circles.get(region.adcode) ?? null,
  }));
  const units = marked.map(({ adcode, label }) => ({ adcode, anchor: label }));
  return { marks, dots: actDots(colouring, units), circles: circleView(entered), lang };
}
