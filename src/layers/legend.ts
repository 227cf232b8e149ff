import { listedProjects, projectsDeadline, projectsPassed } from '../events/projectList';
import type { EventStore } from '../events/store';
import { capitalise } from '../i18n/format';
import { LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import { mapName } from '../regions/gazetteer';
import { NATION, type Adcode } from '../regions/region';
import type { RegionPaint } from '../theme/paint';
import type { Sign } from '../theme/signs';
import type { Day } from '../time/day';
import { dayNear } from '../words/className';
import { figureText } from '../words/figureText';

/** The circle of listed projects in a legend: a count, and whether their deadline has passed. */
interface CircleSample {
  readonly count: number;
  readonly passed: boolean;
}

/** A sign that stands over names. */
interface SignSample {
  readonly sign: Sign;
}

/** What shows a row: a patch of the map with each paint in an equal part of it, a disputed piece, a dot, a circle, a sign. */
export type LegendSample = readonly RegionPaint[] | 'disputed' | 'below' | CircleSample | SignSample;

/** One line of a legend. */
export interface LegendRow {
  readonly key: string;
  readonly sample: LegendSample;
  /** What it is, as a sentence begins. */
  readonly label: string;
  /** The same in the fewest words, for a small screen. */
  readonly short: string;
  /** The same for the few lines of a phone, where they have other words than `short`; empty where they leave it out. */
  readonly word?: string;
  /** On the last striped row: what all stripes have in common, which a small screen says once, after it. */
  readonly stripes?: string;
  /** Where it is: few places by name, more by number; empty where that is no matter. */
  readonly places: string;
}

/** A line of a legend that explains itself. */
export interface ExplainedRow extends LegendRow {
  /** What it means and does not mean, in one or two sentences; empty where the label says it. */
  readonly meaning: string;
}

/** Everything that a legend says on a day. Page, embed and figure draw the same model. */
export interface LegendModel {
  /** What is on this map on this day, the strongest first. */
  readonly rows: readonly LegendRow[];
}

/** `legend` without the places of its rows: every row stays. */
export function withoutPlaces(legend: LegendModel): LegendModel {
  return { ...legend, rows: legend.rows.map((row) => ({ ...row, places: '' })) };
}

/** Up to so many places are named. */
const NAMED = 4;

/** Places of a row: their names, or how many there are; `others` where rows above have named some of the map's. */
export function placesText(
  { gazetteer }: EventStore,
  places: readonly Adcode[],
  lang: Lang,
  others = false,
): string {
  const text = figureText(lang).legend;
  if (places.length > NAMED) return (others ? text.others : text.places)(places.length);
  return places.map((adcode) => mapName(gazetteer.get(adcode), lang)).join(LANGUAGES[lang].item);
}

/** `places` of a row, with what the acts on a part of them did where the record says the same of all; else as they are. */
export function withPart(places: string, notes: readonly (string | null)[], lang: Lang): string {
  const [note = null] = notes;
  const isShared = note !== null && notes.length <= NAMED && notes.every((other) => other === note);
  return isShared ? figureText(lang).legend.part(places, note, notes.length) : places;
}

/** The rows of several maps with one legend, each once by its full or `short` words, those of the last map first, without places: these differ from map to map. */
export function sharedRows(
  legends: readonly LegendModel[],
  wording: 'label' | 'short' = 'label',
): readonly LegendRow[] {
  const rows = [...legends].reverse().flatMap((legend) => withoutPlaces(legend).rows);
  return [...new Map([...rows].reverse().map((row) => [row[wording], row])).values()].reverse();
}

/** Places whose map has a piece claimed by China and run by others in view, at one of the usual sizes at least. */
const NEAR_DISPUTED: ReadonlySet<Adcode> = new Set([
  NATION,
  '510000',
  '530000',
  '540000',
  '620000',
  '650000',
]);

function markOf(
  key: string,
  sample: LegendSample,
  [label, short]: readonly [label: string, short: string],
): LegendRow {
  return { key, sample, label: capitalise(label), short: capitalise(short), word: '', places: '' };
}

/** The row of a mark that is the same wherever it is. */
export function markRow(name: 'disputed' | 'below', lang: Lang): LegendRow {
  const text = figureText(lang).legend;
  return markOf(name, name, [text[name], text.short[name]]);
}

/** The row of the circles of listed projects on a day; none where the record has no deadline for them. */
export function circlesRows(
  record: EventStore,
  day: Day,
  lang: Lang,
  sample: CircleSample,
): readonly LegendRow[] {
  const deadline = projectsDeadline(record);
  if (deadline === null) return [];
  const text = figureText(lang).legend;
  const until = dayNear(deadline, { gazetteer: record.gazetteer, lang, near: day });
  return [
    sample.passed
      ? markOf('circles-passed', sample, [text.circlesPassed(until), text.short.circlesPassed])
      : markOf('circles', sample, [text.circles(until), text.short.circles(until)]),
  ];
}

/** Rows of the marks that every layer has: dots for places below, circles, disputed pieces. */
export function markRows(
  record: EventStore,
  day: Day,
  lang: Lang,
  { entered, below }: { readonly entered: Adcode; readonly below: boolean },
): readonly LegendRow[] {
  const count = listedProjects(record, entered, day);
  return [
    ...(below ? [markRow('below', lang)] : []),
    ...(count > 0 ? circlesRows(record, day, lang, { count, passed: projectsPassed(record, day) }) : []),
    ...(NEAR_DISPUTED.has(entered) ? [markRow('disputed', lang)] : []),
  ];
}
