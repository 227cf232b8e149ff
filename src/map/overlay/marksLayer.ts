import { captionNodes, labelNodes } from '../../drawing/cartography/labelNodes';
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
import type { DrawnRegion } from '../shapes/drawn';
import { createRecent } from '../../events/recent';
import { svg, writeAttribute, writeMarkup } from '../../ui/dom';
import { createDotsLayer, moveTo } from './dots';
import { layoutMarks, movedCircle, movedLabel, type Layout } from './layout';
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

/** What all that is drawn depends on, beside the size, the scale and the colours beneath. */
function signature({ marks, dots, circles, lang }: MapMarks): string {
  const marked = marks.map(({ name, circle }) => [name, circle]);
  return JSON.stringify([lang, circles, marked, dots.map(({ adcode }) => adcode)]);
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
  contentSvg({ lang, unit: 1, nodes }, { colours: coloursOf(theme), idPrefix: 'mark' });

/** The circle of a unit's listed projects around its label point, in pixels at the scale `k`; nothing without any. */
function circleOf({ adcode, label }: DrawnRegion, layout: Layout, k: number): readonly Node[] {
  const placed = layout.circles.get(adcode);
  if (!placed) return [];
  const circle = movedCircle(placed, label, k);
  return circleNodes(circle, { ...circle, unit: 1 }, circle.radius);
}

type Looks = ReadonlyMap<Adcode, Look>;

/** The same for its name and the word beside its circle; null where these stand on no unit of the view. */
function nameNodes(
  { adcode, label: anchor }: DrawnRegion,
  layout: Layout,
  k: number,
  looks: Looks,
): readonly Node[] | null {
  const name = layout.names.get(adcode);
  const circle = layout.circles.get(adcode);
  const ground = name?.ground == null ? undefined : looks.get(name.ground);
  if (ground?.fill === GHOST) return null;
  const caption = circle ? movedCircle(circle, anchor, k).caption : null;
  return [
    ...captionNodes(caption, looks.get(adcode) ?? 'sea', 1),
    ...(name ? labelNodes(movedLabel(name, anchor, k), ground ?? 'sea', 1) : []),
  ];
}

/** Whether what a unit's name stands on, or the word beside its circle, looks otherwise than before. */
function isRepainted(adcode: Adcode, layout: Layout, before: Looks, now: Looks): boolean {
  const grounds = [layout.names.get(adcode)?.ground, layout.circles.has(adcode) ? adcode : null];
  return grounds.some((ground) => ground != null && before.get(ground) !== now.get(ground));
}

const ROOT = { class: 'map-marks', 'aria-hidden': 'true', focusable: 'false' } as const;
const NO_MARKS: MapMarks = { marks: [], dots: [], circles: 'country', lang: 'en' };
const NO_LAYOUT: Layout = { names: new Map(), dots: [], circles: new Map(), share: 1 };

/**
 * Names, notes, project circles and dots over the map: SVG text in the page's fonts, the same over both renderers. `hidden`
 * says where something lies over the stage of a size, in CSS pixels from its corner.
 */
export function createMarksLayer(initialTheme: Theme, hidden: (size: Size) => readonly Box[]): MarksLayer {
  const elementsOf = new Map<Adcode, MarkElements>();
  const named = svg('g');
  const dots = createDotsLayer();
  const element = svg('svg', ROOT, named, dots.element);
  let looks: Looks = new Map();
  let theme = initialTheme;
  let now = NO_MARKS;
  /** Those of days that the slider comes back to. */
  const layouts = createRecent<Layout>(8);
  let layout = NO_LAYOUT;
  let marksKey = '';
  let placedFor = '';
  let placedAt = 0;
  let view: { camera: Camera; size: Size } | undefined;

  const drawn = (nodes: readonly Node[]) => markSvg(nodes, now.lang, theme);
  function drawName({ region }: Mark): void {
    const part = elementsOf.get(region.adcode)?.name;
    const nodes = nameNodes(region, layout, placedAt, looks);
    if (part && nodes) writeMarkup(part, drawn(nodes));
  }
  function draw(mark: Mark): void {
    const { circle, name } = elementsOf.get(mark.region.adcode)!;
    writeMarkup(circle, drawn(circleOf(mark.region, layout, placedAt)));
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
    const key = `${size.width} ${marksKey}`;
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
      marksKey = signature(marks);
      looks = new Map(nextLooks);
      setElements(elementsOf, new Set(marks.marks.map((mark) => mark.region.adcode)), named);
      place();
      if (layout !== layoutBefore) return;
      for (const mark of now.marks)
        if (isRepainted(mark.region.adcode, layout, looksBefore, looks)) drawName(mark);
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
