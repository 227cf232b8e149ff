import { MapChart } from 'echarts/charts';
import { init, registerMap, use as addParts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { fromFigure, toFigure } from '../../../src/regions/projection';
import { coloursOf } from '../../../src/theme/colours';
import { container, fillsOf, loadScene } from './scene';

/** ECharts as its own guide loads it: only the parts that a map needs, on a canvas. */
addParts([MapChart, CanvasRenderer]);

const { country, looks } = await loadScene();
const { land, provinces } = country.file;
const colours = coloursOf('light');
const fills = fillsOf(looks);
const named = [...land.features, ...provinces.features].map((shape) => ({
  ...shape,
  properties: { name: shape.properties.id },
}));
registerMap('china', { type: 'FeatureCollection', features: named } as Parameters<typeof registerMap>[1]);

const chart = init(container);
chart.on('finished', () => {
  window.__drawn = true;
});
chart.setOption({
  animation: false,
  series: [
    {
      type: 'map',
      map: 'china',
      projection: {
        project: (point: number[]) => toFigure([point[0]!, point[1]!]),
        unproject: (point: number[]) => fromFigure([point[0]!, point[1]!]),
      },
      boundingCoords: [fromFigure([0, 0]), fromFigure([900, 758])],
      silent: true,
      data: named.map(({ properties: { name } }) => {
        const fill = fills.get(name);
        return {
          name,
          itemStyle: {
            areaColor: colours(fill?.colour ?? 'land'),
            borderColor: colours(fill?.border ?? 'landBorder'),
          },
        };
      }),
    },
  ],
});
