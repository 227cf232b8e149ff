import type { LayerSpecification, Map as Engine, StyleSpecification } from 'maplibre-gl';

type Painted = Pick<Engine, 'getPaintProperty' | 'setPaintProperty'>;

function paintOfLayer(layer: LayerSpecification): [string, unknown][] {
  return Object.entries('paint' in layer ? (layer.paint ?? {}) : {});
}

/** Sets the paint properties in which the engine's style differs from `style`. Layers and sources must be the same. */
export function applyPaint(engine: Painted, style: StyleSpecification): void {
  for (const layer of style.layers) {
    for (const [name, value] of paintOfLayer(layer)) {
      const property = name as Parameters<Painted['setPaintProperty']>[1];
      const same = JSON.stringify(engine.getPaintProperty(layer.id, property)) === JSON.stringify(value);
      if (!same) engine.setPaintProperty(layer.id, property, value as never);
    }
  }
}
