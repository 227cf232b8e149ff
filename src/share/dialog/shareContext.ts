import type { HandoutText } from '../../drawing/report/handoutPdf';
import type { Scene } from '../../drawing/scene/scene';
import type { RecordDetails } from '../../events/model';
import type { AppState, ThemeChoice } from '../../state/state';
import type { Lang } from '../../i18n/text';
import type { Day } from '../../time/day';
import type { RequestedPicture } from '../../export/requested';

/** A picture that can stand in a page. */
export interface LinkedImage {
  /** Relative to the site's root, or absolute. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What is to be put into another page, and how. */
export interface SnippetRequest {
  /** What is shown; its language is the snippet's. */
  readonly state: AppState;
  /** Data version to pin, or null for the data as it will be. */
  readonly data: string | null;
  readonly theme: ThemeChoice;
  readonly width: number | '100%';
  /** Pixels. */
  readonly height: number;
  readonly image?: LinkedImage | undefined;
}

/** Texts to copy. */
export interface SnippetSet {
  readonly link: string;
  readonly iframe: string;
  readonly iframeWithScript: string;
  readonly element: string;
  /** A picture inside a link, for newsletters and systems that strip frames; null without a picture. */
  readonly image: string | null;
  /** Address of a frame that keeps its height, and of one whose height follows what it shows. */
  readonly frameAddress: string;
  readonly frameSrc: string;
  readonly title: string;
}

export const SNIPPET_WAYS = [
  'link',
  'iframe',
  'frameAddress',
  'iframeWithScript',
  'element',
  'image',
] as const;
export type SnippetWay = (typeof SNIPPET_WAYS)[number];

/** The figures of a story, one a step, and what its handout tells. */
export interface StoryFigures {
  readonly story: string;
  /** With documents from `details`, the record of the day `dated`. */
  readonly handout: (details: RecordDetails, dated: Day) => HandoutText;
  /** The charts beside each step, of the data version `version`. Rejects where their values do not arrive. */
  readonly charts: (version: string) => Promise<readonly (readonly Scene[])[]>;
  /** What each step shows, and what its file is named by. */
  readonly steps: readonly { readonly name: string; readonly state: AppState }[];
}

/** What the dialog is given beside the app: what only the page as a whole knows. */
export interface ShareContext {
  /** Absolute address of the site's root, with a slash at its end: what is written into files; null where there is none. */
  readonly site: string | null;
  /** The same of the server that the page came from. */
  readonly here: string;
  /** Data version. */
  readonly version: string;
  /** Day of that version's publication; null where it is not known. */
  readonly released: Day | null;
  readonly requested: RequestedPicture;
  /** Snippets for the published site. */
  readonly snippets: (request: SnippetRequest) => SnippetSet;
  /** Addresses of the same frame on the server that the page came from, for a preview. */
  readonly preview: (request: SnippetRequest) => Pick<SnippetSet, 'frameSrc' | 'frameAddress'>;
  /** The figures of the story that the reader is told, in a language. Rejects where its files do not arrive. */
  readonly storyFigures: (lang: Lang) => Promise<StoryFigures>;
  /** A picture of a state that stands ready on the site, if there is one. */
  readonly readyImage: (state: AppState) => Omit<LinkedImage, 'alt'> | undefined;
}
