import type { RecordIndex } from '../../../src/events/model';
import { createEventStore } from '../../../src/events/store';
import { DATA_VERSION } from '../../../src/events/version';
import { DEFAULT_LAYER } from '../../../src/layers/layers';
import type { Box } from '../../../src/map/camera/camera';
import { lookOf, type Look } from '../../../src/map/look';
import { insideOf, provincesOf, type DrawnRegion } from '../../../src/map/shapes/drawn';
import type { DrawnShapes, LookChange } from '../../../src/map/surface';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../../../src/regions/figureBox';
import { NATION, type Adcode } from '../../../src/regions/region';
import { parseShapes, type ShapeLayer } from '../../../src/regions/shapes';
import { OPENING_TIME } from '../../../src/state/state';
import { coloursOf } from '../../../src/theme/colours';
import type { Day } from '../../../src/time/day';

declare global {
  interface Window {
    /** Set by a page whose map is on a canvas, where the shapes cannot be seen in the document. */
    __drawn?: boolean;
  }
}

/** What every reference page draws: the product's shapes, with the looks of its opening day. */
export interface Scene {
  readonly country: DrawnShapes;
  /** The shapes of the province entered, null for none. */
  readonly inside: DrawnShapes | null;
  /** What is to fill the page, in figure units. */
  readonly box: Box;
  readonly looks: readonly LookChange[];
  /** The looks of another day by the record, in the order of `looks`. */
  readonly looksOn: (day: Day) => readonly Look[];
}

/** Draws units anew that look different now; all others stay. */
export type Repaint = (changes: readonly LookChange[]) => void;

/** Draws the scene on the page. */
export type Draw = (scene: Scene) => Repaint;

async function textOf(path: string): Promise<string> {
  const response = await fetch(new URL(`../${path}`, document.baseURI));
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.text();
}

const COUNTRY_BOX: Box = { x0: 0, y0: 0, x1: FIGURE_WIDTH, y1: FIGURE_HEIGHT };

/** Loads the same files as the product, at the same time. Throws when one of them does not come. */
export async function loadScene(entered: Adcode = NATION): Promise<Scene> {
  const [index, provinces, inner] = await Promise.all([
    textOf(`data/${DATA_VERSION}/index.json`),
    textOf('geo/provinces.topo.json'),
    entered === NATION ? null : textOf(`geo/prefectures/${entered}.topo.json`),
  ]);
  const drawn = (text: string, regionsOf: typeof provincesOf): DrawnShapes => {
    const file = parseShapes(text);
    return { file, regions: regionsOf(file) };
  };
  const country = drawn(provinces, provincesOf);
  const inside = inner === null ? null : drawn(inner, insideOf);
  const regions: readonly DrawnRegion[] = [...country.regions, ...(inside?.regions ?? [])];
  const record = createEventStore(JSON.parse(index) as RecordIndex);
  const looksOn = (day: Day) => {
    const colouring = DEFAULT_LAYER.on(record, day);
    return regions.map((region) => lookOf(region, colouring, entered));
  };
  const opening = looksOn(OPENING_TIME);
  return {
    country,
    inside,
    box: country.regions.find(({ adcode }) => adcode === entered)?.box ?? COUNTRY_BOX,
    looks: regions.map((region, at) => ({ region, look: opening[at]! })),
    looksOn,
  };
}

/** The layers of shapes that have looks, in the order in which they are drawn. */
export function layersOf({ country, inside }: Scene): readonly ShapeLayer[] {
  return [country.file.provinces, ...(inside ? [inside.file.prefectures, inside.file.counties] : [])];
}

const colours = coloursOf('light');
const NOTHING = 'transparent';

export const LAND = { fill: colours('land'), border: colours('landBorder') };

/** Colours of a look; patterns are left out where a library has none of its own. */
export function paintOf({ fill, shown }: Look): { readonly fill: string; readonly border: string } {
  return shown
    ? { fill: colours(fill.colour), border: colours(fill.border) }
    : { fill: NOTHING, border: NOTHING };
}

export const container = document.getElementById('map')!;
