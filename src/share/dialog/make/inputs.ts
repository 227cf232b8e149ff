import type { MapShapes } from '../../../drawing/cartography/mapShapes';
import type { NamedChart } from '../../../drawing/chart/model';
import type { ChartName } from '../../../drawing/chart/names';
import type { RecordDetails } from '../../../events/model';
import type { Adcode } from '../../../regions/region';
import type { App } from '../../../state/app';
import { createResource, type Resource } from '../../../state/resource';
import type { AppState } from '../../../state/state';
import { chartMaterial } from '../../../ui/chartMaterial';
import { provinceOf, shapesOf } from '../../mapShapes';
import { isChart, type Figure } from '../settings';

/** What a map is drawn from beside the record's index. */
export interface MapInputs {
  readonly shapes: MapShapes;
  readonly details: RecordDetails;
}

/** A chart in place of the map, with the code that draws and writes it, which is loaded with its figures. */
export interface ChartInputs {
  readonly name: ChartName;
  readonly chart: (state: AppState) => NamedChart;
  readonly code: typeof import('./chart');
}

/** What a picture is drawn from. */
export type FigureInputs = MapInputs | ChartInputs;

/** What a map of `region` is drawn from, once it has arrived. Rejects with what kept it. */
export async function mapInputs(
  app: Pick<App, 'context' | 'details' | 'shapes' | 'provinceShapes'>,
  region: Adcode,
): Promise<MapInputs> {
  const [details, country, within] = await Promise.all([
    app.details.value(),
    app.shapes.value(),
    provinceOf(app, region)?.value() ?? null,
  ]);
  return { details, shapes: shapesOf(country, within) };
}

/** What a chart is drawn from, once it has arrived. Rejects with what kept it. */
async function chartInputs(app: Pick<App, 'record' | 'series'>, name: ChartName): Promise<ChartInputs> {
  const [code, material] = await Promise.all([import('./chart'), chartMaterial(app).value()]);
  return { name, code, chart: (state) => code.chartOf(name, material, state) };
}

/** What `figure` is drawn from, a chart or a map of `region`, for views to show as it arrives. */
export function figureInputs(app: App, region: Adcode, figure: Figure): Resource<FigureInputs> {
  return createResource((): Promise<FigureInputs> =>
    isChart(figure) ? chartInputs(app, figure) : mapInputs(app, region),
  );
}
