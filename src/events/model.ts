import type { Text } from '../i18n/text';
import type { Adcode, Level, Region } from '../regions/region';
import type { Day } from '../time/day';
import type {
  Confidence,
  DateBasis,
  DatePrecision,
  DeadlineKind,
  Evidence,
  Extent,
  LegalForce,
  ProjectType,
  QuantityBound,
  QuantityKind,
  SourceLang,
  SourceQuality,
  Status,
  Topic,
  Verdict,
} from './vocabulary';

export type * from './vocabulary';

export type EventId = string;

/** What the browser needs of an event at once: to place, rank, colour and name it. */
export interface EventIndex {
  readonly id: EventId;
  readonly date: Day;
  readonly datePrecision: DatePrecision;
  readonly dateBasis?: DateBasis;
  /** `HH:MM`, Asia/Shanghai. */
  readonly time?: string;
  readonly announcedOn: Day | null;
  readonly effectiveOn: Day | null;
  readonly deadlineOn: Day | null;
  readonly deadlineKind?: DeadlineKind;
  readonly adcode: Adcode;
  readonly level: Level;
  readonly related?: readonly Adcode[];
  readonly force: LegalForce;
  readonly topic: Topic;
  readonly confidence: Confidence;
  readonly crackdown: boolean;
  readonly inSeed: boolean;
  readonly partOf?: EventId;
  /** Headline fragment; English starts in lower case unless with a proper noun. */
  readonly title: Text;
  readonly issuer: Text | null;
  /** Number of sources; the sources themselves are details. */
  readonly sources: number;
}

export interface Source {
  readonly title: string;
  /** As the record has it. */
  readonly publisher: string;
  /** In both languages, where it has a name in each. */
  readonly publisherNames?: Text;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly lang: SourceLang;
  readonly quality: SourceQuality;
  readonly inSeed: boolean;
  readonly supports: Text;
  readonly mirror: boolean;
  readonly retrieved: boolean;
  /** False where the page stands on a site that has nothing to do with its publisher: the address is never a link. */
  readonly linked?: false;
}

export type Quantity = number | string | Readonly<Record<string, number>>;

/** What a card shows beyond the index; loaded when the first card opens. */
export interface EventDetails {
  readonly id: EventId;
  readonly instrument: string;
  readonly actions: readonly string[];
  readonly documentTitle: { readonly zh: string | null; readonly en: string | null };
  readonly documentNo: string | null;
  readonly deadlinesDetail?: Readonly<Record<string, Day>>;
  readonly within: Text | null;
  readonly place: Text | null;
  readonly summary: Text;
  readonly notes: Text;
  readonly quantities: Readonly<Record<string, Quantity>>;
  readonly contestedQuantities: readonly string[];
  readonly destinations: readonly string[];
  readonly sources: readonly Source[];
}

export interface StatusStep {
  readonly adcode: Adcode;
  readonly status: Status;
  readonly from: Day;
  readonly event: EventId;
  readonly extent: Extent;
  /** What the act did, in a few words for the map; lower case in English. */
  readonly short?: Text;
}

/** Record-keeping about one area: its evidence and notes. */
export interface AreaIndex {
  readonly adcode: Adcode;
  readonly evidence: Evidence;
}

export interface ProjectIndex {
  readonly id: string;
  readonly recordType: ProjectType;
  /** Null for the slots whose company is not known. */
  readonly name: { readonly zh: string | null; readonly en: string | null };
  readonly prefecture: Adcode | null;
  readonly county: Adcode | null;
  readonly countsTowards26: boolean;
  /** `k of n` in its prefecture. */
  readonly slot: { readonly index: number; readonly of: number } | null;
  readonly inSeed: boolean;
  readonly confidence: Confidence;
}

export interface ProjectDetails {
  readonly id: string;
  readonly nameNote: Text | null;
  readonly nameVariants: readonly string[];
  readonly prefectureBasis: Text | null;
  readonly countyBasis: Text | null;
  readonly projectsOnList: number | null;
  readonly operatorNotes: Text | null;
  readonly onNoticeList: true | 'unknown';
  readonly inHydroDemoZoneList: true | 'unknown';
  readonly notes: Text;
  readonly sources: readonly Source[];
}

/** One statement of the article the project started from, and what the research found. */
export interface ArticleFact {
  readonly id: string;
  readonly statement: Text;
  readonly verdict: Verdict;
  readonly finding: Text;
  readonly events: readonly EventId[];
  readonly projects: readonly string[];
  readonly adcodes: readonly Adcode[];
}

/** First file of the record: enough to draw and name every day. */
export interface RecordIndex {
  readonly version: string;
  readonly bounds: { readonly from: Day; readonly to: Day; readonly earliest: Day; readonly latest: Day };
  readonly regions: readonly Region[];
  readonly events: readonly EventIndex[];
  readonly steps: readonly StatusStep[];
  readonly areas: readonly AreaIndex[];
  readonly projects: readonly ProjectIndex[];
}

/** Second file of the record, loaded when a card opens. */
export interface RecordDetails {
  readonly version: string;
  readonly events: readonly EventDetails[];
  readonly projects: readonly ProjectDetails[];
  readonly stepNotes: readonly { readonly adcode: Adcode; readonly event: EventId; readonly note: Text }[];
  readonly areaNotes: readonly { readonly adcode: Adcode; readonly note: Text }[];
  readonly quantityLabels: Readonly<Record<string, QuantityLabel>>;
}

/** Third file of the record: the article, statement by statement; loaded where its corrections are shown. */
export interface RecordArticle {
  readonly version: string;
  readonly facts: readonly ArticleFact[];
}

/** Something that can be searched for, with the forms under which it is found. */
export interface SearchDocument {
  readonly kind: 'event' | 'place' | 'company' | 'issuer' | 'document' | 'fact';
  /** Event id, adcode, project id or id of a statement of the article; for an issuer its Chinese name. */
  readonly id: string;
  /** What to show for it. A document without a title in one language shows the other's. */
  readonly text: Text;
  /** Folded with `fold`: Chinese, English, pinyin without tones and spaces. A hit is any key that contains the query. */
  readonly keys: readonly string[];
  /** For an issuer, all its events, oldest first; for a document, the events of that title. */
  readonly events?: readonly EventId[];
  /** For a statement of the article. */
  readonly verdict?: Verdict;
}

/** Fourth file of the record, loaded when a search begins. */
export interface RecordSearch {
  readonly version: string;
  readonly documents: readonly SearchDocument[];
  /** Simplified characters of the keys by their traditional forms; versions published before had none. */
  readonly simplified?: Readonly<Record<string, string>>;
}

export interface QuantityLabel {
  readonly label: Text;
  readonly unit: string | null;
  readonly bound: QuantityBound | null;
  readonly kind: QuantityKind;
  readonly keys?: Readonly<Record<string, Text>>;
}
