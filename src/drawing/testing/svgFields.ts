import type { FigureMetadata } from '../scene/metadata';
import { DUBLIN_CORE } from '../svg/metadata';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The fields in the `<metadata>` of an exported figure; those that it does not have are left out. */
export function svgFields(svg: string): Partial<FigureMetadata> {
  return Object.fromEntries(
    Object.entries(DUBLIN_CORE).flatMap(([field, name]) => {
      const text = svg.split(`<${name}>`)[1]?.split(`</${name}>`)[0];
      return text === undefined
        ? []
        : [[field, text.replace(/&(\w+);/g, (_, key: string) => ENTITIES[key]!)]];
    }),
  );
}
