import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYER } from '../../layers/layers';
import { FILL_KEYS, OVERLAY_KEYS } from '../../theme/statusKeys';
import { PALETTES } from '../../theme/palette';
import { COUNTRY, SICHUAN } from '../testing/app';
import { styleOf } from './style';

const style = styleOf({ theme: 'light', layer: DEFAULT_LAYER, country: COUNTRY.file, inside: SICHUAN.file });
const layer = (id: string) =>
  style.layers.find((each) => each.id === id) as { paint: Record<string, unknown> };

describe('the style of the explorer', () => {
  it('draws its layers in the order of the figure', () => {
    const overlays = (source: string) => OVERLAY_KEYS.map((key) => `${source}-${key}`);
    expect(style.layers.map(({ id }) => id)).toEqual([
      'sea',
      'land',
      'country-border',
      'provinces-fill',
      ...overlays('provinces'),
      'prefectures-fill',
      ...overlays('prefectures'),
      'prefectures-border',
      'counties-fill',
      ...overlays('counties'),
      'counties-border',
      'provinces-border',
      'disputed-hatch',
      'disputed-edge',
    ]);
  });

  it('asks for nothing from the network: no tiles, glyphs, sprites or fonts', () => {
    expect(Object.keys(style).sort()).toEqual(['layers', 'sources', 'transition', 'version']);
    for (const source of Object.values(style.sources)) {
      expect(source).toMatchObject({ type: 'geojson', promoteId: 'id' });
      expect(typeof (source as { data: unknown }).data).toBe('object');
    }
  });

  it('takes every class from feature-state and knows a colour for each', () => {
    for (const source of ['provinces', 'prefectures', 'counties']) {
      const fill = layer(`${source}-fill`).paint['fill-color'] as unknown[];
      expect(fill.slice(0, 2)).toEqual(['match', ['to-string', ['feature-state', 'fill']]]);
      for (const key of [...FILL_KEYS, 'ghost']) expect(fill).toContain(key);
      expect(fill[fill.indexOf('ordered') + 1]).toBe(PALETTES.light.fill.ordered);
      const border = layer(`${source}-border`).paint['line-color'] as unknown[];
      expect(border[border.indexOf('enforced') + 1]).toBe(PALETTES.light.border.enforced);
    }
  });

  it('gives each pattern a layer of its own with a constant image and its opacity from feature-state', () => {
    for (const key of OVERLAY_KEYS) {
      expect(layer(`provinces-${key}`).paint).toMatchObject({
        'fill-pattern': key,
        'fill-opacity': ['case', ['==', ['feature-state', 'overlay'], key], 1, 0],
      });
    }
  });

  it('does not depend on the day, and on nothing but its input', () => {
    const again = styleOf({
      theme: 'light',
      layer: DEFAULT_LAYER,
      country: COUNTRY.file,
      inside: SICHUAN.file,
    });
    expect(JSON.stringify(again)).toBe(JSON.stringify(style));
  });
});
