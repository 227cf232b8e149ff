import type { ActDot } from '../../drawing/cartography/dots';
import { svg, writeAttribute } from '../../ui/dom';
import { toStage, type Camera, type Size } from '../camera/camera';

/** The dots of the map: made anew where others have room, moved with the camera. */
export interface DotsLayer {
  readonly element: SVGGElement;
  /** Shows exactly `dots`, each with `content` around its point. */
  set: (dots: readonly ActDot[], content: string) => void;
  setCamera: (camera: Camera, size: Size) => void;
}

/** Moves elements to a point of the stage; what is in them keeps its distance from it in pixels. */
export function moveTo(parts: readonly Element[], [x, y]: readonly [number, number]): void {
  for (const part of parts) writeAttribute(part, 'transform', `translate(${x.toFixed(2)} ${y.toFixed(2)})`);
}

/** A layer without dots yet; its group belongs into the drawing over the stage. */
export function createDotsLayer(): DotsLayer {
  const element = svg('g');
  let shown: readonly { readonly dot: ActDot; readonly part: SVGGElement }[] = [];
  return {
    element,
    set(dots, content) {
      shown = dots.map((dot) => ({ dot, part: svg('g', { 'data-marker': dot.adcode }) }));
      for (const { part } of shown) part.innerHTML = content;
      element.replaceChildren(...shown.map(({ part }) => part));
    },
    setCamera(camera, size) {
      for (const { dot, part } of shown) moveTo([part], toStage(camera, size, dot.at));
    },
  };
}
