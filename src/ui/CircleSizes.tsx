import { circleNodes } from '../drawing/cartography/marks';
import type { LegendModel } from '../layers/legend';
import { Drawn } from './Drawn';

interface CircleSizesProps {
  readonly circles: NonNullable<LegendModel['circles']>;
}

/** Space for half a line around a circle. */
const EDGE = 1;
/** A circle smaller than this cannot hold its number, which then stands beside it. */
const HOLDS_NUMBER = 7;

/** The circles of listed projects, at the sizes that the map gives them, each with its number. */
export function CircleSizes({ circles: { label, sizes } }: CircleSizesProps) {
  return (
    <div className="legend-circles">
      <ul className="legend-circle-sizes">
        {sizes.map(({ count, radius }) => {
          const side = 2 * (radius + EDGE);
          const nodes = circleNodes(count, { x: side / 2, y: side / 2, unit: 1 }, radius);
          const inside = radius >= HOLDS_NUMBER;
          return (
            <li key={count}>
              <Drawn nodes={inside ? nodes : nodes.slice(0, 1)} width={side} height={side} spoken={inside} />
              {!inside && <span>{count}</span>}
            </li>
          );
        })}
      </ul>
      <span>{label}</span>
    </div>
  );
}
