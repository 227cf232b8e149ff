import { defineElement, maps, TAG } from './element';
import { ask, framesBelow, readMessage } from './frames';
import { setHeight } from './heights';

/**
 * Makes the maps of a page work: plain frames get the height they ask for, whenever they were added, and
 * `<cn-mining-map>` is defined, with its frames from beside the script at `base`. Done once per page, however often the
 * script is loaded; without `base` the elements keep their fallback.
 */
export function install(base: string | undefined): void {
  if (customElements.get(TAG)) return;
  const cache = new WeakMap<object, HTMLIFrameElement>();

  /** The plain frame that a message came from. In a sandbox its origin is `null`, so the window is what tells. */
  const frameOf = (source: MessageEventSource): HTMLIFrameElement | undefined => {
    const cached = cache.get(source);
    if (cached?.contentWindow === source) return cached;
    for (const frame of framesBelow(document)) {
      if (frame.contentWindow !== source) continue;
      cache.set(source, frame);
      return frame;
    }
    return undefined;
  };

  addEventListener('message', ({ data, source }) => {
    const message = source && readMessage(data);
    if (!message) return;
    for (const map of maps) {
      if (map.frame?.contentWindow === source) return map.receive(message);
    }
    const frame = message.type === 'height' && frameOf(source);
    if (frame) setHeight(frame, message.data);
  });

  if (base) defineElement(base);
  // Frames that told their height before this script was here.
  for (const frame of framesBelow(document)) ask(frame, 'getState');
}
