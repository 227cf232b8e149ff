import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../theme/palette';
import { DEFAULT_LAYER } from '../../layers/layers';
import { statusPaint } from '../../theme/paint';
import type { FillKey, OverlayKey } from '../../theme/statusKeys';
import type { Look } from '../look';
import { COUNTRY, SICHUAN } from '../testing/app';
import { createFigureSurface } from './figureSurface';

const region = (adcode: string) => COUNTRY.regions.find((each) => each.adcode === adcode)!;
const look = (fill: FillKey, overlay: OverlayKey | null = null): Look => ({
  ...statusPaint(fill, overlay),
  shown: true,
});

function setUp() {
  const counters = { writes: 0, repaints: 0 };
  const surface = createFigureSurface(COUNTRY, DEFAULT_LAYER, 'light', counters);
  const fillOf = (adcode: string) => surface.element.querySelector(`[data-adcode="${adcode}"]`)!;
  return { surface, counters, fillOf };
}

describe('the interactive figure', () => {
  it('touches only the units that it is told of', () => {
    const { surface, counters, fillOf } = setUp();
    surface.paint([{ region: region('510000'), look: look('ordered') }]);
    expect(counters.writes).toBe(1);
    expect(fillOf('510000').getAttribute('fill')).toBe(PALETTES.light.fill.ordered);
    expect(fillOf('150000').hasAttribute('fill')).toBe(false);
  });

  it('lays the pattern over the colour and takes it away again', () => {
    const { surface, fillOf } = setUp();
    surface.paint([{ region: region('510000'), look: look('ordered', 'stripes-enforced') }]);
    const overlay = fillOf('510000').nextElementSibling!;
    expect(overlay.getAttribute('fill')).toBe('url(#map-stripes-enforced)');
    expect(overlay.getAttribute('display')).toBe('inline');
    surface.paint([{ region: region('510000'), look: look('ordered') }]);
    expect(overlay.getAttribute('display')).toBe('none');
  });

  it('changes its colours with the theme and keeps every look', () => {
    const { surface, fillOf } = setUp();
    surface.paint([{ region: region('510000'), look: look('enforced') }]);
    surface.setTheme('dark');
    expect(fillOf('510000').getAttribute('fill')).toBe(PALETTES.dark.fill.enforced);
  });

  it('renders a unit only once it has a look, so that no fill fades in from black', () => {
    const { surface, fillOf } = setUp();
    surface.setInside(SICHUAN);
    const rendered = () =>
      [...surface.element.querySelectorAll('.map-fill, .map-borders path')].filter(
        (path) => path.getAttribute('display') !== 'none',
      );
    expect(rendered()).toEqual([]);
    surface.paint([{ region: region('510000'), look: look('ordered') }]);
    expect(rendered()).toHaveLength(2);
    expect(rendered()).toContain(fillOf('510000'));
  });

  it('shows the parts of the province entered and forgets them on leaving', () => {
    const { surface } = setUp();
    surface.setInside(SICHUAN);
    expect(surface.element.querySelector('[data-adcode="513300"]')).not.toBeNull();
    surface.setInside(null);
    expect(surface.element.querySelector('[data-adcode="513300"]')).toBeNull();
    expect(surface.element.querySelectorAll('.map-fill')).toHaveLength(34);
  });
});
