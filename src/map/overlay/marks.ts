import type { EventStore } from '../../events/store';
import type { Colouring } from '../../layers/layer';
import { actDots, type ActDot } from '../../drawing/cartography/dots';
import { projectCircles } from '../../drawing/cartography/projects';
import type { Lang } from '../../i18n/text';
import { mapName } from '../../regions/gazetteer';
import { NATION, type Adcode } from '../../regions/region';
import { circleView, type CircleView } from '../../theme/scales';
import { isStrong } from '../../theme/paint';
import type { Sign } from '../../theme/signs';
import type { DrawnRegion } from '../shapes/drawn';

/** What stands at a unit's label point: its name, the circle of its listed projects. */
export interface Mark {
  readonly region: DrawnRegion;
  readonly name: string;
  /** What its own act did, under the name; null without. */
  readonly note: string | null;
  /** What stands over its name; null for nothing. */
  readonly sign: Sign | null;
  /** Whether it is named wherever there is room. */
  readonly mustName: boolean;
  /** Whether it stands on a strong colour. */
  readonly strong: boolean;
  /** How much that matters; 0 where its look shows no act of its own. */
  readonly weight: number;
  /** Listed projects; 0 for none. Never a located site. */
  readonly projects: number;
  /** Whether the day by which they were to close has passed. */
  readonly passed: boolean;
  /** Radius of their circle in CSS pixels on a wide map; 0 without one. */
  readonly radius: number;
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
  const marks = marked.map((region): Mark => {
    const circle = circles.get(region.adcode);
    return {
      region,
      name: mapName(gazetteer.get(region.adcode), lang),
      note: colouring.note(region.adcode, lang),
      sign: colouring.sign(region.adcode),
      // Counties are drawn only with acts of their own, so each of them has to be named, as has what an edge marks.
      mustName: region.level === 'county' || colouring.edge(region.adcode),
      strong: isStrong(colouring.paint(region.adcode)),
      weight: colouring.weight(region.adcode),
      projects: circle?.count ?? 0,
      passed: circle?.passed ?? false,
      radius: circle?.radius ?? 0,
    };
  });
  const units = marked.map(({ adcode, label }) => ({ adcode, anchor: label }));
  return { marks, dots: actDots(colouring, units), circles: circleView(entered), lang };
}
