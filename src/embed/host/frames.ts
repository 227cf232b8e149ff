/** A message that a map sends, as far as the host's script reads it. */
export interface MapMessage {
  readonly type: string;
  readonly data: {
    readonly height?: unknown;
    readonly width?: unknown;
    readonly state?: Readonly<Record<string, string>>;
  };
}

const SOURCE = 'cn-mining-map';
const OURS = /\/embed\.html(?=[?#]|$)/;

/** What `data` tells if it comes from a map of ours. */
export function readMessage(data: unknown): MapMessage | undefined {
  const message = data as ({ source?: unknown; v?: unknown } & Partial<MapMessage>) | null | undefined;
  if (message?.source !== SOURCE || message.v !== 1 || typeof message.data !== 'object') return undefined;
  return message.data === null ? undefined : (message as MapMessage);
}

/** Posts a request to a map; one that does not listen yet will tell its height by itself when it does. */
export function ask(
  frame: HTMLIFrameElement,
  type: string,
  data: Readonly<Record<string, string>> = {},
): void {
  frame.contentWindow?.postMessage({ source: SOURCE, v: 1, type, data }, '*');
}

/** Our plain frames below `root`, in open shadow trees too. */
export function* framesBelow(root: ParentNode): Generator<HTMLIFrameElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'iframe' && OURS.test((element as HTMLIFrameElement).src)) {
      yield element as HTMLIFrameElement;
    }
    if (element.shadowRoot) yield* framesBelow(element.shadowRoot);
  }
}
