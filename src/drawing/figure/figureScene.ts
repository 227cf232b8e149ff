import type { EventId, RecordDetails } from '../../events/model';
import type { Colouring } from '../../layers/layer';
import type { EventStore } from '../../events/store';
import { joinSentences } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import type { Caption } from '../../words/caption';
import { publishersOf } from '../../words/evidence';
import { afterMaker, creditsText, shortFooter, sourcesText, type FooterOptions } from '../../words/footer';
import { footOf } from '../cartography/drawnUnits';
import { layoutFigure, type Layout } from './layout';
import { withoutPlaces } from '../../layers/legend';
import type { MapShapes } from '../cartography/mapShapes';
import { mapScene } from '../cartography/mapScene';
import { outlineOf } from '../cartography/outlines';
import { pictureText } from '../../words/pictureText';
import type { FigureMetadata } from '../scene/metadata';
import type { Scene } from '../scene/scene';
import { sheetScene } from './sheet';
import { ringsBox } from '../box';
import { ruleLine } from '../text/block';
import type { Slack } from '../text/measure';
import { skylineOf, type Skyline } from './skyline';

/** What may be asked of a figure's text; what a publisher words themself is told in the figure's metadata as well. */
export interface FigureLook {
  /** Size of the legend's type in drawing units; all other type keeps its proportion to it. Null for the usual size. */
  readonly typeSize: number | null;
  /** Whether the legend says where its classes are. */
  readonly notes: boolean;
  /** What heads the figure in place of its day; null for the day. */
  readonly title: string | null;
  /** Who made the figure of the record, named before whose the record is; null for nobody. */
  readonly credit: string | null;
  /** Whether there is a legend: a publisher's page may have its own. */
  readonly legend: boolean;
}

export const USUAL_LOOK: FigureLook = {
  typeSize: null,
  notes: true,
  title: null,
  credit: null,
  legend: true,
};

/** A figure to draw: the record, what is chosen, and how it is to look. */
export interface FigureOptions {
  readonly record: EventStore;
  /** What colours the map, on the day. */
  readonly colouring: Colouring;
  /** Names publishers where it is given. */
  readonly details?: RecordDetails;
  readonly shapes: MapShapes;
  /** The nation (default) or one province. */
  readonly entered?: Adcode;
  readonly select?: readonly Adcode[];
  /** The event that the reader opened: it heads the figure. */
  readonly opened?: EventId | null;
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
  readonly slack?: Slack | undefined;
}

/** The words of a figure, which its layout and its metadata share. */
interface Words {
  readonly caption: Caption;
  readonly foot: FooterOptions & { readonly version: string; readonly maker: string | null };
}

function wordsOf(options: FigureOptions): Words {
  const { record, shapes, colouring, lang, entered = NATION, opened = null, look = USUAL_LOOK } = options;
  const caption = colouring.caption(lang, { entered, opened });
  const view = { shapes, gazetteer: record.gazetteer, entered };
  const foot = footOf([colouring], view, lang);
  const publishers = publishersOf(options.details, foot.acts, lang);
  return {
    caption: { ...caption, headline: look.title ?? caption.headline },
    foot: { ...options, ...foot, publishers, maker: look.credit },
  };
}

function metadataOf(
  { lang, url, version, look = USUAL_LOOK }: FigureOptions,
  { caption, foot }: Words,
): FigureMetadata {
  const { withoutLegend } = pictureText(lang);
  return {
    Title: caption.headline,
    Description: joinSentences([caption.altText, look.legend ? '' : withoutLegend], lang),
    Source: sourcesText(foot),
    Copyright: afterMaker(foot.maker, creditsText(lang, foot.licence)),
    URL: url ?? '',
    Version: version,
  };
}

/** The map's name; over a province with the province's. */
function productLine({ record, entered = NATION, lang }: FigureOptions): string {
  const { product, productOf } = pictureText(lang);
  return entered === NATION ? product : productOf(record.gazetteer.get(entered).short[lang]);
}

/** Following outlines costs more than setting text, and the same shapes are drawn on every day. */
const cache = new WeakMap<MapShapes, Map<Adcode, Skyline>>();

/** What of the map has to stay free of text: all of the country, or the province entered. */
function shapeOf({ shapes, entered = NATION }: FigureOptions): Skyline {
  const skylines = cache.get(shapes) ?? new Map<Adcode, Skyline>();
  cache.set(shapes, skylines);
  const cached = skylines.get(entered);
  if (cached) return cached;
  const { provinces, disputed } = shapes;
  const paths = entered === NATION ? { ...provinces, ...disputed } : { [entered]: provinces[entered]! };
  const rings = Object.entries(paths).flatMap(([adcode, path]) => outlineOf(shapes, adcode, path).rings);
  const skyline = skylineOf(rings, ringsBox(rings));
  skylines.set(entered, skyline);
  return skyline;
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
    caption: words.caption,
    footer: shortFooter(words.foot),
    legend: !look.legend ? null : look.notes ? legend : withoutPlaces(legend),
    shape: shapeOf(options),
    ground: entered === NATION ? null : 'ghost',
    typeSize: look.typeSize,
    slack: options.slack,
  });
}

/**
 * The whole figure: title, statement, map, legend with counts, sources, credits, boundary note, address and data version.
 * Throws `RangeError` when its size has no room for it.
 */
export function figureScene(options: FigureOptions): Scene {
  const { record, colouring, shapes, entered = NATION, select = [], lang, width, height } = options;
  const words = wordsOf(options);
  const { nodes, map, scale, view, covered } = layoutOf(options, words);
  const drawn = mapScene({
    lang,
    shapes,
    colouring,
    record,
    entered,
    select,
    size: map,
    view,
    covered,
  });
  return sheetScene({ lang, width, height, scale, about: metadataOf(options, words) }, [
    { kind: 'inset', box: map, name: 'map', scene: drawn },
    ...ruleLine({ ...map, y: map.height }, 'rule').nodes,
    ...nodes,
  ]);
}
