import type { ExportFile } from '../export/file';

/**
 * Whether a file can be saved from here. `refused`: the frame around the page forbids it; `doubtful`: the page is in a
 * sandbox whose words cannot be read, and a refusal would be silent.
 */
export type DownloadAccess = 'granted' | 'doubtful' | 'refused';

/** What is known of the window: whether it is in a sandbox, and the element that frames it, if that may be seen. */
export interface WindowFacts {
  readonly sandboxed: boolean;
  readonly frame: Pick<Element, 'getAttribute'> | null;
}

/**
 * Whether the page stands in a sandbox: its own frame's, one further out, or that of the frame which opened its tab. In
 * none of them, whatever it allows, can a document set its domain; there is no other way to ask. An empty frame inside
 * shares the page's sandbox and is asked in its place: where the assignment succeeds it has effects.
 */
function isSandboxed(): boolean {
  const probe = document.createElement('iframe');
  probe.hidden = true;
  document.body.append(probe);
  try {
    probe.contentDocument!.domain = location.hostname;
    return false;
  } catch {
    return true;
  } finally {
    probe.remove();
  }
}

/** What can be known of the page's own window. */
function windowFacts(): WindowFacts {
  let frame: WindowFacts['frame'] = null;
  try {
    frame = window.frameElement;
  } catch {
    // A frame of another origin: older browsers throw.
  }
  return { sandboxed: isSandboxed(), frame };
}

/** Whether a page of these facts may save files. There is no way to ask the browser, so the frame's own words count. */
export function downloadAccess({ sandboxed, frame }: WindowFacts): DownloadAccess {
  if (!sandboxed) return 'granted';
  const words = frame?.getAttribute('sandbox')?.toLowerCase().split(/\s+/);
  // Words that allow it may still be overruled by a sandbox further out.
  return words && !words.includes('allow-downloads') ? 'refused' : 'doubtful';
}

/** Hands `url` to the browser as a file to save. */
function saveAs(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

/**
 * Hands `file` to the browser to save, unless that is refused. Returns whether it can be saved, and an address of its content,
 * which the caller revokes.
 */
export function handOver({ name, content, type }: ExportFile): {
  readonly url: string;
  readonly access: DownloadAccess;
} {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const access = downloadAccess(windowFacts());
  if (access !== 'refused') saveAs(url, name);
  return { url, access };
}
