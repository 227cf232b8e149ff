import type { RecordIndex } from '../../../src/events/model';
import { createEventStore } from '../../../src/events/store';
import { DATA_VERSION } from '../../../src/events/version';
import { DEFAULT_LAYER } from '../../../src/layers/layers';
import { lookOf } from '../../../src/map/look';
import { provincesOf } from '../../../src/map/shapes/drawn';
import type { DrawnShapes, LookChange } from '../../../src/map/surface';
import { NATION } from '../../../src/regions/region';
import { parseShapes } from '../../../src/regions/shapes';
import { OPENING_TIME } from '../../../src/state/state';

declare global {
  interface Window {
    /** Set by a page whose map is on a canvas, where the shapes cannot be seen in the document. */
    __drawn?: boolean;
  }
}

/** What every reference page draws: the product's shapes, with the looks of its opening day. */
export interface Scene {
  readonly country: DrawnShapes;
  readonly looks: readonly LookChange[];
}

async function textOf(path: string): Promise<string> {
  const response = await fetch(new URL(`../${path}`, document.baseURI));
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.text();
}

/** Loads the same two files as the product, at the same time. */
export async function loadScene(): Promise<Scene> {
  const [index, shapes] = await Promise.all([
    textOf(`data/${DATA_VERSION}/index.json`),
    textOf('geo/provinces.topo.json'),
  ]);
  const file = parseShapes(shapes);
  const regions = provincesOf(file);
  const store = createEventStore(JSON.parse(index) as RecordIndex);
  const colouring = DEFAULT_LAYER.on(store, OPENING_TIME);
  const looks = regions.map((region) => ({
    region,
    look: lookOf(region, colouring, NATION),
  }));
  return { country: { file, regions }, looks };
}

/** Fills by adcode; patterns are left out where a library has none of its own. */
export function fillsOf(looks: Scene['looks']): ReadonlyMap<string, LookChange['look']['fill']> {
  return new Map(looks.map(({ region, look }) => [region.adcode, look.fill]));
}

export const container = document.getElementById('map')!;
