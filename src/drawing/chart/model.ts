import type { Lang } from '../../i18n/text';
import type { Box } from '../box';
import type { Node } from '../scene/scene';
import type { Slack } from '../text/measure';
import type { ChartName } from './names';

/** The values of a chart as a table: what is drawn, and nothing else. */
interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where the last cell of each row leads; null where a row has no page of its own. */
  readonly links?: readonly (string | null)[];
}

/** Where a chart is drawn. */
export interface ChartArea {
  readonly box: Box;
  /** Size of its small type, in the units of the box. */
  readonly em: number;
  /** What room its labels leave for wider typefaces; none when left out. */
  readonly slack?: Slack | undefined;
}

/** A chart: what it shows and says, in one language. */
export interface Chart {
  readonly lang: Lang;
  readonly title: string;
  /** What the values are, and their unit. */
  readonly about: string;
  /** What they do not say. */
  readonly caution: string;
  /** Whose values they are, and how they may be used. */
  readonly sources: string;
  /** Licence of numbers that are not facts of the block chain; empty without. */
  readonly licence: string;
  /** For those who do not see it: what it shows, with its most important values. */
  readonly altText: string;
  readonly table: ChartTable;
  /** The drawing, without title and foot. */
  readonly draw: (area: ChartArea) => readonly Node[];
}

/** A chart with the name that files and citations know it by. */
export interface NamedChart extends Chart {
  readonly name: ChartName;
}
