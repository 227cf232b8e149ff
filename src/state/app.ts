import type { StoreApi } from 'zustand/vanilla';
import type { RecordArticle, RecordDetails } from '../events/model';
import type { Network, Outcomes, Shares } from '../series/model';
import type { EventStore } from '../events/store';
import type { ShapeFile } from '../regions/shapes';
import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';
import type { Text } from '../i18n/text';
import type { Actions } from './actions';
import type { Resource } from './resource';
import type { AppStore } from './store';
import type { UrlContext } from './url';

/** Facts of the reader's device, not choices. */
export interface Environment {
  readonly systemDark: boolean;
  /** What is shown goes to paper. */
  readonly printing?: boolean;
  readonly reducedMotion: boolean;
}

/** A story as it is offered before it is loaded: its id, and how many steps it has. */
interface OfferedStory {
  readonly id: string;
  readonly steps: number;
}

/** Something the reader should be told, in their language, without losing what they see. */
export type NoticeCode =
  | 'url'
  | 'version'
  | 'changed'
  | 'shapes'
  | 'details'
  | 'search'
  | 'series'
  | 'layer'
  | 'webgl'
  | 'worker'
  | 'context-lost'
  | 'explorer'
  | 'share'
  | 'late';

export interface Notice {
  readonly code: NoticeCode;
  /** What it concerns: a parameter and its value, a file, an engine's own message. */
  readonly detail: string;
  /** The same in the reader's language, where there are words for it. */
  readonly reason?: Text;
  /** What is used instead; empty where that is the default. */
  readonly instead?: Text;
  /** Where else the reader may go, by the language they read. */
  readonly links?: readonly { readonly to: 'current' | 'changes'; readonly href: Text }[];
  /** Tries again what failed. */
  readonly retry?: () => void;
}

/** What stands in the map's place now; read by the page's ready signal. */
export interface RendererState {
  /** Which engine draws the map; set by the map room. */
  readonly active: 'figure' | 'explorer';
  readonly painted: string | null;
  /** Whether the program of the map's legend has still to come: a picture of the page would have none. */
  readonly awaitsLegend: boolean;
}

/** Everything the views are given. One object, made once in `pages/main/`, passed down as a prop. */
export interface App {
  readonly store: AppStore;
  readonly actions: Actions;
  readonly record: EventStore;
  readonly context: UrlContext;
  /** Day on which this version of the record was published; null where the page was not told. */
  readonly released: Day | null;
  /** The stories that there are, in the order in which they are offered; none where the page was not told. */
  readonly stories: readonly OfferedStory[];
  readonly env: StoreApi<Environment>;
  /** Long texts and sources; loaded when the first card opens. */
  readonly details: Resource<RecordDetails>;
  /** The article, statement by statement; loaded where its corrections are shown. */
  readonly article: Resource<RecordArticle>;
  /** What followed the acts, in figures of others. */
  readonly series: {
    readonly network: Resource<Network>;
    readonly shares: Resource<Shares>;
    readonly outcomes: Resource<Outcomes>;
  };
  /** The country's provinces, neighbours and land. */
  readonly shapes: Resource<ShapeFile>;
  /** A province's prefectures and counties, loaded when it is entered; the same resource for the same province. */
  readonly provinceShapes: (province: Adcode) => Resource<ShapeFile>;
  readonly notices: StoreApi<readonly Notice[]>;
  readonly notify: (notice: Notice) => void;
  readonly renderer: StoreApi<RendererState>;
  /** Absolute address of a file of the build, right under any sub-path. */
  readonly asset: (path: string) => string;
}
