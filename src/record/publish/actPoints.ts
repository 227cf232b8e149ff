import type { RecordIndex } from '../../events/model';
import { loadRegions } from '../../regions/load';
import { toFigure, toPseudo } from '../../regions/projection';
import type { Adcode } from '../../regions/region';

/**
 * The module of where the units below a province lie that the record has acts of their own for, so that a map of the
 * country marks them there. One without a shape is marked at the label point of the nearest unit above that has one.
 */
export function actPointsText({ steps }: Pick<RecordIndex, 'steps'>): string {
  const regions = new Map(loadRegions().map((region) => [region.adcode, region]));
  const acted = [...new Set(steps.map(({ adcode }) => adcode))].sort();
  const points = acted.flatMap((adcode: Adcode) => {
    const region = regions.get(adcode)!;
    if (region.level === 'national' || region.level === 'province') return [];
    const { label, labelAlt } = region.shape ? region : regions.get(region.shapeParent!)!;
    const [x, y] = toFigure(toPseudo((labelAlt ?? label)!)).map(Math.round);
    return [`  '${adcode}': [${x}, ${y}],\n`];
  });
  return `import type { Adcode } from './region';

/** Where units below a province lie that have acts of their own, in figure units; written by \`npm run record\`. */
export const ACT_POINTS: Readonly<Record<Adcode, readonly [x: number, y: number]>> = {
${points.join('')}};
`;
}
