import type { Adcode } from '../../regions/region';
import type { Camera, Size } from '../camera/camera';
import { viewBox } from '../camera/viewBox';
import { LINE_WIDTHS, OUTLINE_RIM } from '../../theme/lines';
import type { DrawnRegion } from '../shapes/drawn';
import { svg } from '../../ui/dom';

/** Why a unit is outlined, weakest first; each is drawn over the ones before. */
const OUTLINES = ['edge', 'changed', 'entered', 'hover', 'selected'] as const;
type Outline = (typeof OUTLINES)[number];

export interface OutlineLayer {
  readonly element: SVGSVGElement;
  /**
   * Outlines exactly these units for that reason, in `colour` or else in the one of the reason. Units that are not drawn are
   * left out.
   */
  set: (outline: Outline, adcodes: readonly Adcode[], colour?: string) => void;
  /** Lets the units that changed on this day pulse once. */
  pulse: () => void;
  setRegions: (regions: readonly DrawnRegion[]) => void;
  setCamera: (camera: Camera, size: Size) => void;
}

const PULSE: Keyframe[] = [{ opacity: 0.2 }, { opacity: 1, strokeWidth: 5, offset: 0.4 }, { opacity: 1 }];
const PULSE_MS = 700;

/** Outlines over both renderers, so that pointing at a unit repaints no map. */
export function createOutlineLayer(): OutlineLayer {
  const groups = Object.fromEntries(
    OUTLINES.map((outline) => [outline, svg('g', { class: `map-outline map-outline-${outline}` })]),
  ) as Record<Outline, SVGGElement>;
  const element = svg(
    'svg',
    { class: 'map-outlines', 'aria-hidden': 'true', focusable: 'false', preserveAspectRatio: 'none' },
    ...OUTLINES.map((outline) => groups[outline]),
  );
  let regions = new Map<Adcode, DrawnRegion>();
  const requested = new Map<Outline, readonly Adcode[]>();

  function draw(outline: Outline): void {
    const paths = (requested.get(outline) ?? []).flatMap((adcode) => {
      const region = regions.get(adcode);
      if (!region) return [];
      const width = LINE_WIDTHS[outline];
      return [
        svg('path', { d: region.path, class: 'map-outline-halo', 'stroke-width': width + OUTLINE_RIM }),
        svg('path', {
          d: region.path,
          class: 'map-outline-line',
          'stroke-width': width,
          'data-adcode': adcode,
        }),
      ];
    });
    groups[outline].replaceChildren(...paths);
  }

  return {
    element,
    set(outline, adcodes, colour = '') {
      const { style } = groups[outline];
      if (style.getPropertyValue('--outline') !== colour) style.setProperty('--outline', colour);
      if (requested.get(outline)?.join() === adcodes.join()) return;
      requested.set(outline, adcodes);
      draw(outline);
    },
    pulse() {
      if (groups.changed.childElementCount > 0) groups.changed.animate(PULSE, PULSE_MS);
    },
    setRegions(next) {
      regions = new Map(next.map((region) => [region.adcode, region]));
      OUTLINES.forEach(draw);
    },
    setCamera: (camera, size) => element.setAttribute('viewBox', viewBox(camera, size)),
  };
}
