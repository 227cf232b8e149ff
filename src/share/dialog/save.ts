import type { ExportFile } from './make/work';

/**
 * Whether a file can be saved from here. `refused`: the frame around the page forbids it; `doubtful`: a frame that cannot
 * be asked is around the page, and a refusal would be silent.
 */
export type DownloadAccess = 'granted' | 'doubtful' | 'refused';

type Frame = Pick<Element, 'getAttribute'> | null;

/** What is known of the window: whether it is framed, by which element if that may be seen, and its origin as text. */
export interface WindowFacts {
  readonly framed: boolean;
  /** Whether the page around it is itself framed. */
  readonly deeper: boolean;
  readonly frame: Frame;
  readonly origin: string;
}

export function windowFacts(): WindowFacts {
  const framed = window.top !== window.self;
  const deeper = window.parent !== window.top;
  let frame: Frame = null;
  try {
    frame = window.frameElement;
  } catch {
    // A frame of another origin: older browsers throw.
  }
  return { framed, deeper, frame, origin: window.origin };
}

/** Whether a page of these facts may save files. There is no way to ask the browser, so the frame's own words count. */
export function downloadAccess({ framed, deeper, frame, origin }: WindowFacts): DownloadAccess {
  if (!framed && origin !== 'null') return 'granted';
  const sandbox = frame?.getAttribute('sandbox');
  if (sandbox != null && !sandbox.toLowerCase().split(/\s+/).includes('allow-downloads')) return 'refused';
  return frame && !deeper ? 'granted' : 'doubtful';
}

/** Hands `url` to the browser as a file to save. */
export function saveAs(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

/** An address for the file's content, to be revoked by who asked for it. */
export function urlOf({ content, type }: ExportFile): string {
  return URL.createObjectURL(new Blob([content], { type }));
}
