import type { Lang } from '../../i18n/text';
import type { FigureMetadata } from '../scene/metadata';
import type { Node, Scene } from '../scene/scene';

/** A whole drawing: its size in drawing units, and how many of them one layout unit is. */
export interface Sheet {
  readonly lang: Lang;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly about: FigureMetadata;
}

/** Area in layout units that a figure is designed for: 850 x 600. Every size is the same design, larger or smaller. */
export const DESIGN_AREA = 850 * 600;
/** Room around what is drawn, in layout units. */
export const MARGIN = 20;

/** The drawing around its content, which is in layout units: paper, and what it says about itself. */
export function sheetScene(sheet: Sheet, children: readonly Node[]): Scene {
  const { lang, width, height, scale, about } = sheet;
  const view = { x: 0, y: 0, width, height };
  return {
    lang,
    view,
    size: { width, height },
    unit: 1,
    about,
    nodes: [
      { kind: 'rect', box: view, style: { fill: 'paper' } },
      { kind: 'group', scale, children },
    ],
  };
}
