import { SYSTEM_FONTS } from '../../theme/fontStacks';

/** Id of the first element after the map. */
export const AFTER_MAP = 'after-map';

/**
 * Holds the first frame back until the map is whole: it is laid out once, not piece by piece, and is whole no sooner where a part
 * of it may be painted first. For browsers that know the link.
 */
export const WHOLE_MAP_FIRST = `<link rel="expect" href="#${AFTER_MAP}" blocking="render" />`;

/**
 * The page that its program will replace keeps the device's own fonts: ours would come between the two, move its lines, and
 * hold its first frame up. Where no script runs the page stays, and gets ours.
 */
const DEVICE_FONTS = `[data-scripts]:not([data-ready=error]) .first-paint{--sans:${SYSTEM_FONTS.sans};--serif:${SYSTEM_FONTS.serif}}[data-scripts]:not([data-ready=error]) :is(.first-paint,.first-paint text){font-family:var(--sans)}`;

/**
 * Shows what belongs to the page's language, no colours for a view that is still to come, and the notice of a view that stands
 * alone.
 */
export const FIRST_PAINT_STYLE = `:root:not([data-opening=alone]) .alone,:root:lang(zh) .only-en,:root:not(:lang(zh)) .only-zh{display:none}[data-opening=other] .first-paint :is(.fills,.overlays,.circles,.labels,.markers,.outlines,.headline,.statement){visibility:hidden}${DEVICE_FONTS}`;
