import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import type { Colour } from '../../theme/colours';
import type { Pattern } from '../../theme/pattern';
import type { Box } from '../box';
import type { Face } from '../text/measure';
import type { FigureMetadata } from './metadata';

/** What fills a shape: a colour, a pattern, or nothing. */
export type Paint = Colour | 'none' | { readonly pattern: Pattern };

/** Whether a paint is a pattern. */
export function isPattern(paint: Paint | undefined): paint is { readonly pattern: Pattern } {
  return typeof paint === 'object' && 'pattern' in paint;
}

/** How something is drawn. Groups hand their style down to what they hold. Lengths in units of the scene. */
export interface Style {
  readonly fill?: Paint;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly join?: 'round';
  /** `map` and `mapBold`: for names on a map or a chart, which are placed by their widths: a page may have a face of its own for them. */
  readonly face?: Face | 'map' | 'mapBold' | undefined;
  readonly size?: number;
  readonly anchor?: 'middle' | 'end';
}

/** A rim around letters or a mark, under them. */
interface Halo {
  readonly colour: Colour;
  readonly width: number;
}

/** Groups of a map in drawing order, and that of a legend. */
export type Layer =
  | 'context'
  | 'others'
  | 'fills'
  | 'overlays'
  | 'borders'
  | 'disputed'
  | 'outlines'
  | 'circles'
  | 'labels'
  | 'markers'
  | 'legend';

/** What a node stands for. `beside` is a name that stands on no unit's colour. */
export type Role =
  | 'region'
  | 'overlay'
  | 'border'
  | 'disputed'
  | 'neighbour'
  | 'label'
  | 'beside'
  | 'circle'
  | 'marker'
  | 'heading'
  | 'paragraph';

interface Common {
  readonly style?: Style;
  readonly role?: Role;
  /** The unit, or the disputed piece, that it belongs to. */
  readonly adcode?: Adcode;
  /** A class for style sheets. */
  readonly className?: string;
}

export interface Group extends Common {
  readonly kind: 'group';
  readonly children: readonly Node[];
  readonly layer?: Layer;
  /** How large a unit of its content is. */
  readonly scale?: number;
  /** Language of its text where it is not the scene's. */
  readonly lang?: Lang;
  /** Lets the pointer through. */
  readonly inert?: boolean;
}

export interface Path extends Common {
  readonly kind: 'path';
  /** SVG path. */
  readonly d: string;
  /** Paths of one scene with the same `shape` have the same `d`, which is written once. */
  readonly shape?: Adcode;
  readonly halo?: Halo;
}

interface Rect extends Common {
  readonly kind: 'rect';
  readonly box: Box;
}

interface Circle extends Common {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What goes on with a line in a style of its own: after a space, and `gap` more. */
interface Run {
  readonly text: string;
  readonly style: Style;
  readonly gap: number;
}

/** One line of text from, around or up to `x`, on the baseline `y`. */
export interface Text extends Common {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly halo?: Halo;
  /** On a line that begins at `x` and has no halo: it has no place, but begins where the text before it ends in whatever typeface that is set. */
  readonly after?: Run | undefined;
}

/** A scene inside another: its view fills `box` and is clipped to it. */
export interface Inset extends Common {
  readonly kind: 'inset';
  readonly scene: Scene;
  readonly box: Box;
  /** Tells it from others in the same scene. */
  readonly name: string;
}

export type Node = Group | Path | Rect | Circle | Text | Inset;

/** A drawing as a list of nodes, first below. It knows no theme, no file format and no page. */
export interface Scene {
  /** Language of its texts. */
  readonly lang: Lang;
  /** The part of the plane that it shows. */
  readonly view: Box;
  /** Scene units per CSS pixel, for patterns. */
  readonly unit: number;
  /** Its own size in CSS pixels; without it, it is as large as its place. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What it says about itself. */
  readonly about?: FigureMetadata;
  readonly nodes: readonly Node[];
}
