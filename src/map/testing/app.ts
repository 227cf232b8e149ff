import { readFileSync } from 'node:fs';
import type { RecordIndex } from '../../events/model';
import { createEventStore } from '../../events/store';
import { DATA_VERSION } from '../../events/version';
import type { Adcode } from '../../regions/region';
import { parseShapes, type ShapeFile } from '../../regions/shapes';
import type { App } from '../../state/app';
import { createResource, type Resource } from '../../state/resource';
import type { AppState } from '../../state/state';
import { appOver } from '../../state/testing/app';
import { insideOf, provincesOf } from '../shapes/drawn';
import type { DrawnShapes } from '../surface';

const record = createEventStore(
  JSON.parse(readFileSync(`public/data/${DATA_VERSION}/index.json`, 'utf8')) as RecordIndex,
);
const shapeText = (path: string) => readFileSync(`public/geo/${path}.topo.json`, 'utf8');
const countryFile = parseShapes(shapeText('provinces'));
const sichuanFile = parseShapes(shapeText('prefectures/510000'));

/** The published shapes as the map draws them. */
export const COUNTRY: DrawnShapes = { file: countryFile, regions: provincesOf(countryFile) };
export const SICHUAN: DrawnShapes = { file: sichuanFile, regions: insideOf(sichuanFile) };

/** A download that is decided by hand: each load waits for `succeed` or `fail`. */
export function heldResource(value: ShapeFile): {
  resource: Resource<ShapeFile>;
  succeed: () => void;
  fail: () => void;
} {
  let settle: { succeed: () => void; fail: () => void } = { succeed: () => undefined, fail: () => undefined };
  const resource = createResource<ShapeFile>(
    () =>
      new Promise((resolve, reject) => {
        settle = { succeed: () => resolve(value), fail: () => reject(new Error('HTTP 500')) };
      }),
  );
  return { resource, succeed: () => settle.succeed(), fail: () => settle.fail() };
}

interface Options {
  readonly shapes?: Resource<ShapeFile>;
  readonly provinceShapes?: (province: Adcode) => Resource<ShapeFile>;
}

/** An app over the real record and shapes, drawn by the figure, without motion. */
export function appWith(state: Partial<AppState> = {}, options: Options = {}): App {
  const inside = createResource(() => Promise.resolve(sichuanFile));
  return appOver(
    record,
    { renderer: 'figure', ...state },
    {
      shapes: options.shapes ?? createResource(() => Promise.resolve(countryFile)),
      provinceShapes: options.provinceShapes ?? (() => inside),
    },
  );
}

/** Lets promises and animation frames that are due run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  }
}
