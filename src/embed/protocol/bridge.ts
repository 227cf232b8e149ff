import type { App, NoticeCode } from '../../state/app';
import type { AppState } from '../../state/state';
import { formatUrl } from '../../state/url';
import { watchHeight } from './height';
import {
  heightDialects,
  outbound,
  parseInbound,
  stateTexts,
  type ErrorCode,
  type Inbound,
  type OutboundData,
  type OutboundType,
} from './messages';

const SETTLE_MS = 250;

/** What the bridge needs of the page it stands in; a frame's own `window` in life. */
export type FrameWindow = Pick<
  Window,
  'parent' | 'addEventListener' | 'removeEventListener' | 'requestAnimationFrame' | 'cancelAnimationFrame'
>;

export interface HostOptions {
  readonly window: FrameWindow;
  /** Tells this map from others of the page: `childId`, or `randomFrameId()`. */
  readonly id: string;
  readonly childId?: string | null;
  /** What the host's height is to hold; null where the frame keeps its own (`fit`). */
  readonly element: Element | null;
  /** Absolute address of this frame, for the dialects that match frames by it. */
  readonly src: string;
  /** Absolute address of the full map for a query without its `?`. */
  readonly linkTo: (query: string) => string;
  /** False under `static`, where nothing moves. */
  readonly mayPlay?: boolean;
  /** Lays the page out inside of its frame, which does not follow its height. */
  readonly fit: () => void;
}

export interface HostBridge {
  /** To be called each time the page becomes ready. */
  readonly rendered: (data: OutboundData['vis.rendered']) => void;
  readonly error: (code: ErrorCode, message: string) => void;
  readonly disconnect: () => void;
}

const ERROR_CODES: Readonly<Record<NoticeCode, ErrorCode>> = {
  url: 'param',
  version: 'data',
  shapes: 'data',
  details: 'data',
  search: 'data',
  webgl: 'webgl',
  worker: 'worker',
  'context-lost': 'webgl',
  explorer: 'worker',
  share: 'data',
  late: 'data',
};

/** An id that tells this frame from others of the same page. */
export function randomFrameId(source: Pick<Crypto, 'getRandomValues'> = crypto): string {
  const bytes = source.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Connects `app` with the page that frames it: tells it what happened, and does what it asks. Only the parent is heard,
 * and only requests that `parseInbound` understands. Without a host it does nothing.
 */
export function connectHost(
  app: Pick<App, 'store' | 'actions' | 'context' | 'notices'>,
  options: HostOptions,
): HostBridge {
  const { window: frame, id } = options;
  const { store, actions, context } = app;
  const host = frame.parent;
  if ((host as unknown) === frame) {
    return { rendered: () => undefined, error: () => undefined, disconnect: () => undefined };
  }

  // Nothing in a message is private, and in a sandbox the host's origin cannot be known.
  const tell = <T extends OutboundType>(type: T, data: OutboundData[T]) =>
    host.postMessage(outbound(id, type, data), '*');
  const tellState = () => {
    const url = options.linkTo(formatUrl(store.getState(), context));
    tell('state', { url, state: stateTexts(store.getState(), context) });
  };

  let heights =
    options.element &&
    watchHeight(frame, options.element, (size) => {
      tell('height', size);
      for (const message of heightDialects(size.height, options.src, options.childId ?? null))
        host.postMessage(message, '*');
    });

  let obeying = false;
  const obey = (request: Inbound) => {
    switch (request.type) {
      case 'setTime':
        actions.setDay(request.time.to);
        if (request.time.from !== null) actions.setFrom(request.time.from);
        break;
      case 'select':
        actions.select(request.select);
        break;
      case 'openEvent':
        actions.openEvent(request.event);
        break;
      case 'setLang':
        actions.setLang(request.lang);
        break;
      case 'setTheme':
        actions.setTheme(request.theme);
        break;
      case 'play':
        if (options.mayPlay !== false) actions.setPlaying(true);
        break;
      case 'pause':
        actions.setPlaying(false);
        break;
      case 'getState':
        tellState();
        heights?.repeat();
        break;
      case 'fit':
        heights?.stop();
        heights = null;
        options.fit();
        break;
    }
  };
  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source !== host) return;
    const request = parseInbound(event.data, context, id);
    if (!request) return;
    obeying = true;
    try {
      obey(request);
    } finally {
      obeying = false;
    }
  };

  /** What the reader did, as opposed to the host: an event opened, a place picked or entered. */
  const tellAction = (state: AppState, previous: AppState) => {
    if (state.event !== null && state.event !== previous.event) tell('event.open', { id: state.event });
    const picked = state.select.find((adcode) => !previous.select.includes(adcode));
    const entered = state.region === previous.region ? undefined : state.region;
    const place = picked ?? entered;
    if (place !== undefined) tell('region.select', { id: context.gazetteer.format(place) });
  };

  let told = formatUrl(store.getState(), context);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = store.subscribe((state, previous) => {
    if (!obeying) tellAction(state, previous);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = formatUrl(store.getState(), context);
      if (now !== told) tellState();
      told = now;
    }, SETTLE_MS);
  });

  const tellNotices = (notices: ReturnType<typeof app.notices.getState>, known: typeof notices) => {
    for (const notice of notices)
      if (!known.includes(notice)) tell('error', { code: ERROR_CODES[notice.code], message: notice.detail });
  };
  const unsubscribeNotices = app.notices.subscribe(tellNotices);
  tellNotices(app.notices.getState(), []);

  frame.addEventListener('message', onMessage);
  return {
    rendered: (data) => tell('vis.rendered', data),
    error: (code, message) => tell('error', { code, message }),
    disconnect() {
      clearTimeout(timer);
      unsubscribe();
      unsubscribeNotices();
      heights?.stop();
      frame.removeEventListener('message', onMessage);
    },
  };
}
