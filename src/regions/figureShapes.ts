import type { Adcode } from './region';

type Paths = Readonly<Record<Adcode, string>>;

/**
 * Baked shapes of the first paint: SVG path texts in whole figure units. `land` is filled, `countries` are the borders
 * between neighbours and are only stroked.
 */
export interface FigureShapes {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly countries: string;
  readonly provinces: Paths;
  /** Prefectures of Sichuan. */
  readonly prefectures: Paths;
  readonly disputed: Readonly<Record<string, string>>;
  /** Anchor of each name, in figure units. */
  readonly labels: Readonly<Record<Adcode, readonly [x: number, y: number]>>;
}
