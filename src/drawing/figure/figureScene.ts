import type { RecordDetails } from '../../events/model';
import type { Colouring } from '../../layers/layer';
import type { EventStore } from '../../events/store';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import type { Caption } from '../../words/caption';
import { copyrightText, footerText, type FooterText } from '../../words/footer';
import { footOf } from '../cartography/drawnUnits';
import { layoutFigure, type Layout } from './layout';
import { withoutPlaces } from '../../layers/legend';
import type { MapShapes } from '../cartography/mapShapes';
import { framedMap } from '../cartography/framedMap';
import { figureText } from '../../words/figureText';
import type { FigureMetadata } from '../scene/metadata';
import type { Scene } from '../scene/scene';
import { projectCircles } from '../cartography/projects';
import { sheetScene } from './sheet';

/** What may be asked of a figure's text. */
export interface FigureLook {
  /** Size of the legend's type in drawing units; all other type keeps its proportion to it. Null for the usual size. */
  readonly typeSize: number | null;
  /** Whether the legend says where its classes are. */
  readonly notes: boolean;
}

export const USUAL_LOOK: FigureLook = { typeSize: null, notes: true };

/** A figure to draw: the record, what is chosen, and how it is to look. */
export interface FigureOptions {
  readonly store: EventStore;
  /** What colours the map, on the day. */
  readonly colouring: Colouring;
  /** Names publishers where it is given. */
  readonly details?: RecordDetails;
  readonly shapes: MapShapes;
  /** The nation (default) or one province. */
  readonly entered?: Adcode;
  readonly select?: readonly Adcode[];
  readonly lang: Lang;
  /** In drawing units; see `PRESETS`. */
  readonly width: number;
  readonly height: number;
  /** Canonical address, as shown; null where the site has none. */
  readonly url: string | null;
  /** Data version, never the time of drawing. */
  readonly version: string;
  readonly look?: FigureLook;
  /** As in `TextStyle`. */
  readonly slack?: number | undefined;
}

/** The words of a figure, which its layout and its metadata share. */
interface Words {
  readonly caption: Caption;
  readonly footer: FooterText;
}

function wordsOf(options: FigureOptions): Words {
  const { store, shapes, colouring, lang, entered = NATION } = options;
  const view = { shapes, gazetteer: store.gazetteer, entered };
  return {
    caption: colouring.caption(lang, { entered }),
    footer: footerText({ ...options, ...footOf([colouring], view, lang) }),
  };
}

function metadataOf({ lang, url, version }: FigureOptions, { caption, footer }: Words): FigureMetadata {
  return {
    Title: caption.headline,
    Description: caption.altText,
    Source: footer.sources,
    Copyright: copyrightText(lang),
    URL: url ?? '',
    Version: version,
  };
}

/** The map's name; over a province with the province's. */
function productLine({ store, entered = NATION, lang }: FigureOptions): string {
  const { product, productOf } = figureText(lang).figure;
  return entered === NATION ? product : productOf(store.gazetteer.get(entered).short[lang]);
}

/** Where everything of a figure goes. Throws `RangeError` when its size has no room for it. */
export function layoutOf(options: FigureOptions, words = wordsOf(options)): Layout {
  const { colouring, entered = NATION, lang, width, height, look = USUAL_LOOK } = options;
  const legend = colouring.legend(lang, entered);
  return layoutFigure({
    lang,
    width,
    height,
    product: productLine(options),
    ...words,
    legend: look.notes ? legend : withoutPlaces(legend),
    country: entered === NATION,
    typeSize: look.typeSize,
    slack: options.slack,
  });
}

/**
 * The whole figure: title, statement, map, legend with counts, sources, credits, boundary note, address and data version.
 * Throws `RangeError` when its size has no room for it.
 */
export function figureScene(options: FigureOptions): Scene {
  const { store, colouring, shapes, entered = NATION, select = [], lang, width, height } = options;
  const words = wordsOf(options);
  const { nodes, map, scale } = layoutOf(options, words);
  const drawn = framedMap(
    {
      lang,
      shapes,
      colouring,
      gazetteer: store.gazetteer,
      entered,
      select,
      circles: projectCircles(store, entered, colouring.day),
    },
    map,
    'map',
  );
  return sheetScene({ lang, width, height, scale, about: metadataOf(options, words) }, [...nodes, ...drawn]);
}
