import { isAct } from '../../events/acts';
import type { EventIndex, RecordDetails } from '../../events/model';
import type { EventStore } from '../../events/store';
import { compareTexts, formatDay } from '../../i18n/format';
import { joinSentences, LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { displayName } from '../../regions/gazetteer';
import { NATION, NOT_APPLICABLE } from '../../regions/region';
import type { AppState } from '../../state/state';
import type { Day } from '../../time/day';
import type { DayRange } from '../../time/span';
import { filterText } from '../../words/filterText';
import { figureText } from '../../words/figureText';
import { publishersOf } from '../../words/evidence';
import { evidenceText } from '../../words/footer';
import { eventDate } from '../../words/parts';
import type { Box } from '../box';
import type { Chart, ChartArea } from '../chart/model';
import { rowsAcross, type Sampled } from '../legend/rowsAcross';
import { sampleNodes } from '../legend/swatch';
import type { Node } from '../scene/scene';
import { ruleLine } from '../text/block';
import { widestText, type Slack } from '../text/measure';
import { axisNodes, bandNodes, markNode } from './band';
import { chronologyAnswer } from './headline';
import { chronologyLegend } from './legend';
import { chronologyOf, MARK_KINDS, sortRows, type ChronologyRow } from './model';
import { axisMarks, chronologyScale } from './scale';

/** What is drawn of every place through time. */
export interface ChronologyFigure {
  readonly record: EventStore;
  /** Names publishers where it is given. */
  readonly details?: RecordDetails;
  readonly state: AppState;
  /** The events that are marked, and the days that are shown. */
  readonly events: readonly EventIndex[];
  readonly range: DayRange;
  /** The day that is marked; nothing is where it is an end of the days shown. */
  readonly day: Day;
  readonly lang: Lang;
  /** Canonical address; null where the site has none. */
  readonly url: string | null;
  /** As in `TextStyle`. */
  readonly slack?: Slack | undefined;
}

/** Least height of a row in layout units: lower ones cannot be read. */
const LEAST_ROW = 7;
/** Height of the axis, and of the room around the legend, in layout units. */
const AXIS = 16;
const BETWEEN = 8;

/** What the bands shown and the marks on them stand for, each colour once. */
function legendOf({ record, range, state, lang }: ChronologyFigure, rows: readonly ChronologyRow[]) {
  const classes = chronologyLegend(rows, { record, range, mode: state.dates, lang }).map(
    ({ sample, label }): Sampled => ({ label, draw: (box) => sampleNodes(sample, box) }),
  );
  const marks = MARK_KINDS.map((kind): Sampled => ({
    label: filterText(lang).chronology.marks[kind],
    draw: ({ x, y, width, height }) => [markNode(kind, x + width / 2, { y, height })],
  }));
  return [...classes, ...marks];
}

/** Whether a line parts a row from the one over it: the nation, those with acts, those without, those that nothing applied to. */
function isParted(above: ChronologyRow | undefined, row: ChronologyRow): boolean {
  const group = ({ adcode, first }: ChronologyRow) =>
    adcode === NATION ? 0 : NOT_APPLICABLE.has(adcode) ? 3 : first === null ? 2 : 1;
  return above !== undefined && group(above) !== group(row);
}

/** What stands before the band of a row: its place, and its first act. */
function namesOf({ record, lang }: ChronologyFigure, row: ChronologyRow) {
  const { none, notApplicable } = filterText(lang).chronology;
  const { adcode, first } = row;
  const without = NOT_APPLICABLE.has(adcode) ? notApplicable : adcode === NATION ? '' : none;
  return {
    name: displayName(record.gazetteer, adcode, lang),
    first: first === null ? without : eventDate(first, lang),
    face: first === null ? ('sans' as const) : ('bold' as const),
  };
}

function drawRows(figure: ChronologyFigure, rows: readonly ChronologyRow[], box: Box): readonly Node[] {
  const { record, range, day, lang } = figure;
  const height = (box.height - AXIS) / rows.length;
  if (height < LEAST_ROW) throw new RangeError(`No room for ${rows.length} rows`);
  const size = Math.min(12, height * 0.78);
  const names = rows.map((row) => namesOf(figure, row));
  const widest = (column: 'name' | 'first', face: 'bold' | 'sans') =>
    Math.max(...names.map((row) => widestText(row[column], size, face, figure))) + size;
  const first = box.x + widest('name', 'bold');
  const left = first + widest('first', 'sans');
  const scale = chronologyScale(range, record.index.bounds, box.x + box.width - left);
  const top = box.y + AXIS;
  const line = (text: string, x: number, y: number, face: 'sans' | 'bold'): Node => ({
    kind: 'text',
    text,
    x,
    y: y + height / 2 + size * 0.35,
    style: { face, size, fill: face === 'bold' ? 'ink' : 'muted' },
  });
  const isInside = day > range.from && day < range.to;
  const at = left + scale.x(day);
  return [
    ...axisNodes(axisMarks(scale, lang, 10), { x: left, y: top - 5, size: 10 }),
    ...rows.flatMap((row, i): readonly Node[] => {
      const y = top + i * height;
      const { name, first: date, face } = names[i]!;
      return [
        ...(isParted(rows[i - 1], row) ? ruleLine({ ...box, y }, 'muted').nodes : []),
        line(name, box.x, y, face),
        line(date, first, y, 'sans'),
        ...bandNodes(row, scale, { x: left, y, height }),
      ];
    }),
    ...(isInside
      ? [
          {
            kind: 'rect',
            box: { x: at - 0.6, y: top, width: 1.2, height: box.height - AXIS },
            style: { fill: 'ink' },
          } as const,
        ]
      : []),
  ];
}

/** The nation and every province through time, by first act, as a figure's content. Its drawing throws `RangeError` without room. */
export function chronologyChart(figure: ChronologyFigure): Omit<Chart, 'table'> {
  const { record, details, state, events, range, day, lang, url, slack } = figure;
  const rows = sortRows(chronologyOf(record, events, state.dates), 'act', {
    nameOf: (adcode) => displayName(record.gazetteer, adcode, lang),
    compareNames: compareTexts(lang),
    southEast: () => 0,
  });
  const text = filterText(lang).chronology;
  const { dates, lead, range: stretch } = figureText(lang).figure;
  const days = stretch(formatDay(range.from, lang), formatDay(range.to, lang));
  const { headline, statement } = chronologyAnswer(record, state, events, rows);
  const acts = events.filter(isAct).map(({ id }) => id);
  const about = joinSentences([statement, dates[state.dates]], lang);
  return {
    lang,
    title: headline,
    about,
    caution: joinSentences([lead, text.days(days, formatDay(day, lang))], lang),
    sources: joinSentences(
      evidenceText({ record, acts, lang, url, publishers: publishersOf(details, acts, lang) }),
      lang,
    ),
    licence: '',
    altText: joinSentences([text.alt(days), headline + LANGUAGES[lang].stop, about], lang),
    draw({ box }: ChartArea) {
      const items = legendOf(figure, rows);
      const legend = (y: number) => rowsAcross(items, { ...box, y }, { lang, slack });
      const { height } = legend(0);
      const bottom = box.y + box.height - BETWEEN / 2 - height;
      return [
        ...drawRows(figure, rows, { ...box, height: bottom - BETWEEN - box.y }),
        ...legend(bottom).nodes,
      ];
    },
  };
}
