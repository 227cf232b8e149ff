import { labelNodes } from '../../drawing/cartography/labelNodes';
import { circleNodes, dotNode } from '../../drawing/cartography/marks';
import type { Box } from '../../drawing/box';
import type { Node } from '../../drawing/scene/scene';
import { contentSvg } from '../../drawing/svg/svgOf';
import { coloursOf } from '../../theme/colours';
import type { Lang } from '../../i18n/text';
import { LANG_TAG } from '../../i18n/format';
import type { Adcode } from '../../regions/region';
import type { Theme } from '../../theme/palette';
import { toStage, type Camera, type Size } from '../camera/camera';
import { viewBox } from '../camera/viewBox';
import { GHOST, type Look } from '../look';
import { createRecent } from '../../events/recent';
import { svg, writeAttribute, writeMarkup } from '../../ui/dom';
import { createDotsLayer, moveTo } from './dots';
import { layoutMarks, moved, type Layout } from './layout';
import type { MapMarks, Mark } from './marks';

/** The elements of one mark: made once, moved with the camera. */
interface MarkElements {
  readonly circle: SVGGElement;
  readonly name: SVGGElement;
}

export interface MarksLayer {
  readonly element: SVGSVGElement;
  /** Draws these marks on units that look so. */
  set: (marks: MapMarks, looks: ReadonlyMap<Adcode, Look>) => void;
  setTheme: (theme: Theme) => void;
  setCamera: (camera: Camera, size: Size) => void;
}

/** Names are placed anew when the scale has changed by more than this factor; until then they only move. */
const REPLACE = 1.06;

/** Where a mark is drawn; it is moved with its group. */
const ORIGIN = { x: 0, y: 0, unit: 1 } as const;

/** What all that is drawn depends on, beside the scale and the colours beneath. */
function signature({ marks, dots, circles, lang }: MapMarks, { width }: Size): string {
  const named = marks.map(({ region, projects, passed, weight, note, sign, mustName, strong }) =>
    [region.adcode, projects, passed, weight, note, sign, mustName, strong].join(':'),
  );
  return [lang, circles, width, ...named, ...dots.map(({ adcode }) => adcode)].join();
}

/** Keeps elements in `layer` for exactly what is `marked`. */
function setElements(
  elementsOf: Map<Adcode, MarkElements>,
  marked: ReadonlySet<Adcode>,
  layer: SVGElement,
): void {
  for (const [adcode, parts] of elementsOf) {
    if (marked.has(adcode)) continue;
    for (const part of Object.values(parts) as SVGElement[]) part.remove();
    elementsOf.delete(adcode);
  }
  for (const adcode of marked) {
    if (elementsOf.has(adcode)) continue;
    const elements = { circle: svg('g', { 'data-circle': adcode }), name: svg('g', { class: 'map-name' }) };
    layer.append(elements.circle, elements.name);
    elementsOf.set(adcode, elements);
  }
}

const markSvg = (nodes: readonly Node[], lang: Lang, theme: Theme) =>
  contentSvg({ lang, unit: 1, nodes }, { colours: coloursOf(theme), idPrefix: 'mark', fonts: 'page' });

/** The circle of a mark's listed projects at a `share` of its full size; nothing without any. */
function circleOf({ projects, passed, radius }: Mark, share: number): readonly Node[] {
  return projects > 0 ? circleNodes({ count: projects, passed }, ORIGIN, radius * share) : [];
}

const ROOT = { class: 'map-marks', 'aria-hidden': 'true', focusable: 'false' } as const;
const NO_MARKS: MapMarks = { marks: [], dots: [], circles: 'country', lang: 'en' };
const NO_LAYOUT: Layout = { names: new Map(), dots: [], share: 1 };

/**
 * Names, notes, project circles and dots over the map: SVG text in the page's fonts, the same over both renderers. `hidden`
 * says where something lies over the stage of a size, in CSS pixels from its corner.
 */
export function createMarksLayer(initialTheme: Theme, hidden: (size: Size) => readonly Box[]): MarksLayer {
  const elementsOf = new Map<Adcode, MarkElements>();
  const named = svg('g');
  const dots = createDotsLayer();
  const element = svg('svg', ROOT, named, dots.element);
  let looks: ReadonlyMap<Adcode, Look> = new Map();
  let theme = initialTheme;
  let now = NO_MARKS;
  /** Those of days that the slider comes back to. */
  const layouts = createRecent<Layout>(8);
  let layout = NO_LAYOUT;
  let placedFor = '';
  let placedAt = 0;
  let view: { camera: Camera; size: Size } | undefined;

  const drawn = (nodes: readonly Node[]) => markSvg(nodes, now.lang, theme);
  /** Draws a name around the point that it is moved with, in pixels. */
  function drawName({ region: { adcode, label: anchor } }: Mark): void {
    const part = elementsOf.get(adcode)?.name;
    const label = layout.names.get(adcode);
    if (!part) return;
    const look = label?.ground == null ? undefined : looks.get(label.ground);
    if (look?.fill === GHOST) return;
    writeMarkup(part, label ? drawn(labelNodes(moved(label, anchor, placedAt), look ?? 'sea', 1)) : '');
  }
  function draw(mark: Mark): void {
    const { circle, name } = elementsOf.get(mark.region.adcode)!;
    writeMarkup(circle, drawn(circleOf(mark, layout.share)));
    writeAttribute(name, 'lang', LANG_TAG[now.lang]);
    drawName(mark);
  }
  function drawAll(): void {
    now.marks.forEach(draw);
    dots.set(layout.dots, drawn([dotNode({ ...ORIGIN, unit: layout.share })]));
  }
  function place(): void {
    if (!view) return;
    const { camera, size } = view;
    const key = signature(now, size);
    const far = Math.max(camera.k / placedAt, placedAt / camera.k) > REPLACE;
    if (key !== placedFor || !(placedAt > 0) || far) {
      const boxes = hidden(size);
      layout = layouts(JSON.stringify([key, camera, size, boxes]), () =>
        layoutMarks(now, { camera, size, hidden: boxes }),
      );
      placedFor = key;
      placedAt = camera.k;
      drawAll();
    }
    for (const { region } of now.marks) {
      const { circle, name } = elementsOf.get(region.adcode)!;
      moveTo([circle, name], toStage(camera, size, region.label));
    }
    dots.setCamera(camera, size);
  }

  return {
    element,
    set(marks, nextLooks) {
      const [looksBefore, layoutBefore] = [looks, layout];
      now = marks;
      looks = new Map(nextLooks);
      setElements(elementsOf, new Set(marks.marks.map((mark) => mark.region.adcode)), named);
      place();
      if (layout !== layoutBefore) return;
      for (const mark of now.marks) {
        const ground = layout.names.get(mark.region.adcode)?.ground;
        if (ground != null && looksBefore.get(ground) !== looks.get(ground)) drawName(mark);
      }
    },
    setTheme(next) {
      theme = next;
      drawAll();
      place();
    },
    setCamera(camera, size) {
      view = { camera, size };
      element.setAttribute('viewBox', viewBox({ k: 1, x: size.width / 2, y: size.height / 2 }, size));
      place();
    },
  };
}
