import { MapChart } from 'echarts/charts';
import { init, registerMap, use as addParts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { fromFigure, toFigure } from '../../../src/regions/projection';
import { container, LAND, layersOf, paintOf, type Draw } from './scene';

/** ECharts as its own guide loads it: only the parts that a map needs, on a canvas. */
addParts([MapChart, CanvasRenderer]);

interface Item {
  readonly name: string;
  readonly itemStyle: { readonly areaColor: string; readonly borderColor: string };
}

function itemOf(name: string, { fill, border }: typeof LAND): Item {
  return { name, itemStyle: { areaColor: fill, borderColor: border } };
}

export const draw: Draw = (scene) => {
  const { country, box, looks } = scene;
  const land = country.file.land.features;
  const features = [...land, ...layersOf(scene).flatMap((layer) => layer.features)].map((shape) => ({
    ...shape,
    properties: { name: shape.properties.id },
  }));
  registerMap('scene', { type: 'FeatureCollection', features } as Parameters<typeof registerMap>[1]);

  const items = new Map<string, Item>(land.map(({ properties: { id } }) => [id, itemOf(id, LAND)]));
  const put = (changes: typeof looks) => {
    for (const { region, look } of changes) items.set(region.adcode, itemOf(region.adcode, paintOf(look)));
    return [...items.values()];
  };
  const chart = init(container);
  chart.on('finished', () => {
    window.__drawn = true;
  });
  chart.setOption({
    animation: false,
    series: [
      {
        type: 'map',
        map: 'scene',
        projection: {
          project: (point: number[]) => toFigure([point[0]!, point[1]!]),
          unproject: (point: number[]) => fromFigure([point[0]!, point[1]!]),
        },
        boundingCoords: [fromFigure([box.x0, box.y0]), fromFigure([box.x1, box.y1])],
        silent: true,
        data: put(looks),
      },
    ],
  });
  return (changes) => chart.setOption({ series: [{ data: put(changes) }] });
};
