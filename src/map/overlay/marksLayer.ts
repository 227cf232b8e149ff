import { labelNodes } from '../../drawing/cartography/labelNodes';
import type { PlacedLabel } from '../../drawing/cartography/labels';
import { circleNodes, DOT, dotNode } from '../../drawing/cartography/marks';
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
import { svg, writeAttribute } from '../../ui/dom';
import { layoutNames, moved } from './layout';
import type { Mark } from './marks';

/** The elements of one mark: made once, moved with the camera. */
interface MarkElements {
  readonly circle: SVGGElement;
  readonly name: SVGGElement;
  readonly marker: SVGGElement;
}

export interface MarksLayer {
  readonly element: SVGSVGElement;
  setMarks: (marks: readonly Mark[], lang: Lang) => void;
  setLooks: (looks: ReadonlyMap<Adcode, Look>) => void;
  setTheme: (theme: Theme) => void;
  setCamera: (camera: Camera, size: Size) => void;
}

/** Names are placed anew when the scale has changed by more than this factor; until then they only move. */
const REPLACE = 1.06;

/** Where a mark is drawn; it is moved with its group. */
const ORIGIN = { x: 0, y: 0, unit: 1 } as const;

/** What the places of the names depend on, beside the scale. */
function signature(marks: readonly Mark[], lang: Lang): string {
  return (
    lang +
    marks
      .map(({ region, projects, weight, note, sign }) =>
        [region.adcode, projects, weight, note, sign].join(':'),
      )
      .join()
  );
}

/** Takes the elements away of what is not among `marked`. */
function removeOthers(elementsOf: Map<Adcode, MarkElements>, marked: ReadonlySet<Adcode>): void {
  for (const [adcode, parts] of elementsOf) {
    if (marked.has(adcode)) continue;
    for (const part of Object.values(parts) as SVGElement[]) part.remove();
    elementsOf.delete(adcode);
  }
}

const DRAWN = ['projects', 'passed', 'radius', 'below'] as const satisfies readonly (keyof Mark)[];
const drawnAlike = (a: Mark, b: Mark) => DRAWN.every((key) => a[key] === b[key]);

/** Moves a mark to its label point on the stage; the name keeps its distance from it in pixels. */
function moveMark(
  { circle, name, marker }: MarkElements,
  [x, y]: readonly [number, number],
  [dx, dy]: readonly [number, number],
): void {
  const at = (left: number, top: number) => `translate(${left.toFixed(2)} ${top.toFixed(2)})`;
  for (const part of [circle, name]) writeAttribute(part, 'transform', at(x, y));
  writeAttribute(marker, 'transform', at(x + dx, y + dy));
}

/** How far from its label point a mark's dot stands, in pixels: under the name, where it has one. */
function underName(
  label: PlacedLabel | undefined,
  { region, radius }: Mark,
  placedAt: number,
): readonly [number, number] {
  if (label?.leader !== null) return [0, radius + 2];
  const { x, box } = moved(label, region.label, placedAt);
  return [x, box.y + box.height + DOT.radius];
}

const markSvg = (nodes: readonly Node[], lang: Lang, theme: Theme) =>
  contentSvg({ lang, unit: 1, nodes }, { colours: coloursOf(theme), idPrefix: 'mark', fonts: 'page' });

/** The elements of a new mark, in `layer`. */
function addElements(layer: SVGElement): MarkElements {
  const elements = { circle: svg('g'), name: svg('g', { class: 'map-name' }), marker: svg('g') };
  layer.append(elements.circle, elements.name, elements.marker);
  return elements;
}

/** Draws a mark's circle and dot where they stand before they are moved. */
function drawMark(
  { circle, marker }: MarkElements,
  { region: { adcode }, projects, passed, radius, below }: Mark,
  drawn: (nodes: readonly Node[]) => string,
): void {
  circle.innerHTML = projects > 0 ? drawn(circleNodes({ count: projects, passed }, ORIGIN, radius)) : '';
  circle.dataset['circle'] = adcode;
  marker.innerHTML = below ? drawn([dotNode(ORIGIN)]) : '';
  marker.dataset['below'] = adcode;
}

/** Names, notes, project circles and dots over the map: SVG text in the page's fonts, the same over both renderers. */
export function createMarksLayer(initialTheme: Theme): MarksLayer {
  const element = svg('svg', { class: 'map-marks', 'aria-hidden': 'true', focusable: 'false' });
  const elementsOf = new Map<Adcode, MarkElements>();
  let looks: ReadonlyMap<Adcode, Look> = new Map();
  let theme = initialTheme;
  let marks: readonly Mark[] = [];
  let lang: Lang = 'en';
  let names: ReadonlyMap<Adcode, PlacedLabel> = new Map();
  let placedFor = '';
  let placedAt = 0;
  let view: { camera: Camera; size: Size } | undefined;

  const drawn = (nodes: readonly Node[]) => markSvg(nodes, lang, theme);
  /** Draws a name around the point that it is moved with, in pixels. */
  function drawName({ region: { adcode, label: anchor } }: Mark): void {
    const element = elementsOf.get(adcode)?.name;
    const label = names.get(adcode);
    if (!element) return;
    const look = label?.ground == null ? undefined : looks.get(label.ground);
    if (look?.fill === GHOST) return;
    element.innerHTML = label ? drawn(labelNodes(moved(label, anchor, placedAt), look ?? 'sea', 1)) : '';
  }
  function draw(mark: Mark): void {
    const elements = elementsOf.get(mark.region.adcode)!;
    drawMark(elements, mark, drawn);
    elements.name.setAttribute('lang', LANG_TAG[lang]);
    drawName(mark);
  }
  function place(): void {
    if (!view) return;
    const { camera, size } = view;
    const key = signature(marks, lang);
    const far = Math.max(camera.k / placedAt, placedAt / camera.k) > REPLACE;
    if (key !== placedFor || !(placedAt > 0) || far) {
      names = layoutNames(marks, camera, size, lang);
      placedFor = key;
      placedAt = camera.k;
      marks.forEach(drawName);
    }
    for (const mark of marks) {
      const { adcode, label } = mark.region;
      const under = underName(names.get(adcode), mark, placedAt);
      moveMark(elementsOf.get(adcode)!, toStage(camera, size, label), under);
    }
  }

  return {
    element,
    setMarks(next, nextLang) {
      const before = new Map(marks.map((mark) => [mark.region.adcode, mark]));
      const langChanged = nextLang !== lang;
      marks = next;
      lang = nextLang;
      removeOthers(elementsOf, new Set(next.map((mark) => mark.region.adcode)));
      for (const mark of next) {
        const { adcode } = mark.region;
        const old = before.get(adcode);
        if (!elementsOf.has(adcode)) {
          elementsOf.set(adcode, addElements(element));
        } else if (!langChanged && old && drawnAlike(old, mark)) continue;
        draw(mark);
      }
      place();
    },
    setLooks(next) {
      const before = looks;
      looks = new Map(next);
      for (const mark of marks) {
        const ground = names.get(mark.region.adcode)?.ground;
        if (ground != null && before.get(ground) !== looks.get(ground)) drawName(mark);
      }
    },
    setTheme(next) {
      theme = next;
      marks.forEach(draw);
    },
    setCamera(camera, size) {
      view = { camera, size };
      element.setAttribute('viewBox', viewBox({ k: 1, x: size.width / 2, y: size.height / 2 }, size));
      place();
    },
  };
}
