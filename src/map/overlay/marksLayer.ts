import type { PlacedLabel } from '../../drawing/cartography/labels';
import { circleNodes, DOT, dotNode } from '../../drawing/cartography/marks';
import type { Node } from '../../drawing/scene/scene';
import { weightOf } from '../../drawing/scene/faces';
import { contentSvg } from '../../drawing/svg/svgOf';
import { coloursOf } from '../../theme/colours';
import type { Lang } from '../../i18n/text';
import { LANG_TAG } from '../../i18n/format';
import type { Adcode } from '../../regions/region';
import { haloWidth } from '../../theme/lines';
import type { Theme } from '../../theme/palette';
import { toStage, type Camera, type Size } from '../camera/camera';
import { viewBox } from '../camera/viewBox';
import { GHOST, type Look } from '../look';
import { svg } from '../../ui/dom';
import { layoutNames } from './layout';
import type { Mark } from './marks';

/** The elements of one mark: made once, moved with the camera. */
interface MarkElements {
  readonly circle: SVGGElement;
  readonly name: SVGTextElement;
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

function signature(marks: readonly Mark[], lang: Lang): string {
  return lang + marks.map(({ region, projects, own }) => `${region.adcode}:${projects}:${own}`).join();
}

/** Names, project circles and markers over the map: SVG text in the page's fonts, the same over both renderers. */
export function createMarksLayer(initialTheme: Theme): MarksLayer {
  const element = svg('svg', { class: 'map-marks', 'aria-hidden': 'true', focusable: 'false' });
  const known = new Map<Adcode, MarkElements>();
  let looks: ReadonlyMap<Adcode, Look> = new Map();
  let theme = initialTheme;
  let marks: readonly Mark[] = [];
  let lang: Lang = 'en';
  let names: ReadonlyMap<Adcode, PlacedLabel> = new Map();
  let placedFor = '';
  let placedAt = 0;
  let view: { camera: Camera; size: Size } | undefined;

  function colourName(adcode: Adcode): void {
    const text = known.get(adcode)?.name;
    const placed = names.get(adcode);
    const ground = placed ? placed.ground : adcode;
    const look = ground === null ? undefined : looks.get(ground);
    if (!text || look?.fill === GHOST) return;
    const colours = coloursOf(theme);
    text.setAttribute('fill', colours(look?.fill[placed?.face === 'bold' ? 'label' : 'quiet'] ?? 'ink'));
    text.setAttribute('stroke', colours(look?.fill.colour ?? 'sea'));
    text.setAttribute('stroke-width', String(haloWidth(look?.overlay ?? null)));
  }
  function draw(mark: Mark): void {
    const { adcode } = mark.region;
    const { circle, name, marker } = known.get(adcode)!;
    const drawn = (nodes: readonly Node[]) =>
      contentSvg({ lang, unit: 1, nodes }, { colours: coloursOf(theme), idPrefix: 'mark', fonts: 'page' });
    circle.innerHTML = mark.projects > 0 ? drawn(circleNodes(mark.projects, ORIGIN, mark.radius)) : '';
    circle.dataset['circle'] = adcode;
    name.dataset['label'] = adcode;
    name.textContent = mark.name;
    name.setAttribute('lang', LANG_TAG[lang]);
    marker.innerHTML = mark.below ? drawn([dotNode(ORIGIN)]) : '';
    marker.dataset['below'] = adcode;
    colourName(adcode);
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
      for (const { region } of marks) colourName(region.adcode);
    }
    for (const { region, radius } of marks) {
      const { circle, name, marker } = known.get(region.adcode)!;
      const label = names.get(region.adcode);
      const [x, y] = toStage(camera, size, region.label);
      // The name keeps its distance from the label point in pixels.
      const from = (at: number, anchor: number) => (at - anchor) * placedAt;
      const nameX = label ? from(label.x, region.label[0]) : 0;
      const nameY = label ? from(label.y, region.label[1]) : 0;
      const below = label ? from(label.box.y + label.box.height, region.label[1]) + DOT.radius : radius + 2;
      const move = (part: SVGElement, dx: number, dy: number) =>
        part.setAttribute('transform', `translate(${(x + dx).toFixed(2)} ${(y + dy).toFixed(2)})`);
      move(circle, 0, 0);
      move(name, nameX, nameY);
      move(marker, nameX, below);
      name.setAttribute('display', label ? 'inline' : 'none');
      if (!label) continue;
      name.setAttribute('font-size', String(label.size));
      name.setAttribute('font-weight', String(weightOf(label.face, lang)));
    }
  }

  return {
    element,
    setMarks(next, nextLang) {
      const before = new Map(marks.map((mark) => [mark.region.adcode, mark]));
      const langChanged = nextLang !== lang;
      marks = next;
      lang = nextLang;
      const kept = new Set(next.map((mark) => mark.region.adcode));
      for (const [adcode, parts] of known) {
        if (kept.has(adcode)) continue;
        for (const part of Object.values(parts) as SVGElement[]) part.remove();
        known.delete(adcode);
      }
      for (const mark of next) {
        const { adcode } = mark.region;
        const old = before.get(adcode);
        if (!known.has(adcode)) {
          const parts = { circle: svg('g'), name: svg('text', { class: 'map-name' }), marker: svg('g') };
          known.set(adcode, parts);
          element.append(parts.circle, parts.name, parts.marker);
        } else if (
          !langChanged &&
          old?.projects === mark.projects &&
          old.radius === mark.radius &&
          old.below === mark.below
        )
          continue;
        draw(mark);
      }
      place();
    },
    setLooks(next) {
      const before = looks;
      looks = new Map(next);
      for (const { region } of marks) {
        const ground = names.get(region.adcode)?.ground ?? region.adcode;
        if (before.get(ground) !== looks.get(ground)) colourName(region.adcode);
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
