import type { DateMode, EventId } from '../events/model';
import type { EventStore } from '../events/store';
import type { Lang } from '../i18n/text';
import type { Adcode } from '../regions/region';
import type { Fill, RegionPaint } from '../theme/paint';
import type { Pattern } from '../theme/pattern';
import type { Sign } from '../theme/signs';
import type { Day } from '../time/day';
import type { Caption, CaptionOptions } from '../words/caption';
import type { AreaTable } from './areaColumn';
import type { ExplainedRow, LegendModel } from './legend';

/** What a map may be painted with. */
export interface Paints {
  /** Every fill that a region can have. */
  readonly fills: readonly Fill[];
  /** Every pattern that can lie over one, in drawing order. */
  readonly overlays: readonly Pattern[];
}

/** Something that can colour the map. */
export interface Layer extends Paints {
  /** What it shows on a day. */
  readonly on: (record: EventStore, day: Day, mode?: DateMode) => Colouring;
  /** Its part of the table of areas. Left out by the layer of every page alone, whose table comes apart: most pages make none. */
  readonly table?: AreaTable;
  /** Every class that it can have, with what it means. Left out by the same layer: few readers ask for its own. */
  readonly classes?: (lang: Lang) => readonly ExplainedRow[];
}

/** What a layer says of a unit. All are fragments that begin in lower case and have no full stop. */
export interface PlaceText {
  /** The class of its fill, or why it has none. */
  readonly status: string;
  /** What has to be added to it. */
  readonly remarks: readonly string[];
  /** The same with days, one line each. At least one. */
  readonly lines: readonly string[];
  /** The event that it rests on, and since when; null without one. */
  readonly standing: { readonly event: EventId; readonly since: Day } | null;
}

/**
 * A layer on a day: all that a surface draws and says of it. Regions are worked out when asked for. Throws `RangeError`
 * for a code that names no region of the record.
 */
export interface Colouring {
  readonly layer: Layer;
  readonly day: Day;
  readonly mode: DateMode;
  /**
   * Names all that is drawn and said of places: where two days of a record have the same, they differ in no more than what names the
   * day: `caption`, `legendTitle` and `coloured`.
   */
  readonly placesKey: string;
  readonly paint: (adcode: Adcode) => RegionPaint;
  /** A value that is the region's own, as text that changes when it does; null without. Counties are drawn only with one. */
  readonly own: (adcode: Adcode) => string | null;
  /** How much the region's own value matters among those that its look shows: the more, the larger; 0 where it shows none. */
  readonly weight: (adcode: Adcode) => number;
  /** What made that value, in a few words; null without. */
  readonly note: (adcode: Adcode, lang: Lang) => string | null;
  /** What became of it, as a sign over its name, where the colour cannot tell; null without. */
  readonly sign: (adcode: Adcode) => Sign | null;
  /** Whether a thick edge says that the region itself made its colour. */
  readonly edge: (adcode: Adcode) => boolean;
  /** The units below that have values of their own, by ascending adcode. They never colour this region. */
  readonly below: (adcode: Adcode) => readonly Adcode[];
  /** How a region stands, in words. */
  readonly text: (adcode: Adcode, lang: Lang) => PlaceText;
  /** Headline, statement and alternative text of the country, or of the province entered. */
  readonly caption: (lang: Lang, options?: CaptionOptions) => Caption;
  readonly legend: (lang: Lang, entered?: Adcode) => LegendModel;
  /** What the legend explains, for those who do not see it. */
  readonly legendTitle: (lang: Lang) => string;
  /** Events that a region's colour rests on. */
  readonly basis: (adcode: Adcode) => readonly EventId[];
  /** What the colours are, in sentences, for the foot of a drawing. */
  readonly coloured: (lang: Lang) => string;
  /** What a reader of the drawing must not miss, in one sentence. */
  readonly lead: (lang: Lang) => string;
  /** Whose numbers the colours show and how they may be used, in one sentence; empty where they are the record's own. */
  readonly licence: (lang: Lang) => string;
}
