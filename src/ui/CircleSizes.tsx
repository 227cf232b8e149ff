import type { LegendModel } from '../drawing/legend/legend';
import { circleTextSize } from '../drawing/cartography/marks';
import { PALETTES } from '../theme/palette';
import { useReading } from './reading';

interface CircleSizesProps {
  readonly circles: NonNullable<LegendModel['circles']>;
}

/** Space for half a line around a circle. */
const EDGE = 1;
/** A circle smaller than this cannot hold its number, which then stands beside it. */
const HOLDS_NUMBER = 7;

/** The circles of listed projects, at the sizes that the map gives them. */
export function CircleSizes({ circles: { label, sizes } }: CircleSizesProps) {
  const { fill, stroke, text } = PALETTES[useReading().theme].circle;
  return (
    <div className="legend-circles">
      <ul className="legend-circle-sizes">
        {sizes.map(({ count, radius }) => {
          const side = 2 * (radius + EDGE);
          const size = circleTextSize(radius);
          const inside = radius >= HOLDS_NUMBER;
          return (
            <li key={count}>
              <svg width={side} height={side} aria-hidden={!inside}>
                <circle
                  cx={side / 2}
                  cy={side / 2}
                  r={radius}
                  fill={fill}
                  stroke={stroke}
                  strokeWidth="1.25"
                />
                {inside && (
                  <text
                    x={side / 2}
                    y={side / 2 + size * 0.35}
                    fontSize={size}
                    textAnchor="middle"
                    fill={text}
                  >
                    {count}
                  </text>
                )}
              </svg>
              {!inside && <span>{count}</span>}
            </li>
          );
        })}
      </ul>
      <span>{label}</span>
    </div>
  );
}
