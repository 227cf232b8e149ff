import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { COUNTRY } from '../testing/app';
import { applyPaint } from './restyle';
import { DEFAULT_LAYER } from '../../layers/layers';
import { styleOf } from './style';

/** An engine that holds the paint of `style`. */
function engineWith(style: StyleSpecification) {
  const paint = new Map(
    style.layers.map((layer: LayerSpecification) => [layer.id, { ...('paint' in layer ? layer.paint : {}) }]),
  );
  const of = (id: string) => paint.get(id) as Record<string, unknown>;
  const setPaintProperty = vi.fn((id: string, name: string, value: unknown) => {
    of(id)[name] = value;
  });
  return { paint, setPaintProperty, getPaintProperty: (id: string, name: string) => of(id)[name] };
}

const styleIn = (theme: 'light' | 'dark') =>
  styleOf({ layer: DEFAULT_LAYER, theme, country: COUNTRY.file, inside: null });

describe('a change of theme in the explorer', () => {
  it('sets exactly the colours, and nothing when they are the same', () => {
    const engine = engineWith(styleIn('light'));
    applyPaint(engine as never, styleIn('light'));
    expect(engine.setPaintProperty).not.toHaveBeenCalled();
    applyPaint(engine as never, styleIn('dark'));
    expect(new Set(engine.setPaintProperty.mock.calls.map(([, name]) => name))).toEqual(
      new Set(['background-color', 'fill-color', 'line-color']),
    );
    expect(engine.getPaintProperty('sea', 'background-color')).toBe('#0f1518');
  });
});
