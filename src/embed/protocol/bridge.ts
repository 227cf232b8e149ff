import type { App, Notice, NoticeCode } from '../../state/app';
import type { BasicActions } from '../../state/basicActions';
import type { AppState } from '../../state/state';
import { formatUrl, type UrlContext } from '../../state/url';
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

const ERROR_CODES: Readonly<Record<NoticeCode, ErrorCode | null>> = {
  changed: null,
  url: 'param',
  version: 'data',
  shapes: 'data',
  details: 'data',
  search: 'data',
  series: 'data',
  layer: 'data',
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

type Tell = <T extends OutboundType>(type: T, data: OutboundData[T]) => void;

/** Does what the host asks of the state; `own` is what it asks of the frame. */
function obey(
  request: Inbound,
  actions: BasicActions,
  own: Readonly<Record<'play' | 'pause' | 'getState' | 'fit', () => void>>,
): void {
  switch (request.type) {
    case 'setTime':
      if (request.time.from === null) return actions.setDay(request.time.to);
      return actions.setRange(request.time.from, request.time.to);
    case 'select':
      return actions.select(request.select);
    case 'openEvent':
      return actions.openEvent(request.event);
    case 'setLang':
      return actions.setLang(request.lang);
    case 'setTheme':
      return actions.setTheme(request.theme);
    default:
      return own[request.type]();
  }
}

/** Tells what the reader did, as opposed to the host: an event opened, a place picked or entered. */
function tellAction(tell: Tell, context: UrlContext, state: AppState, previous: AppState): void {
  if (state.event !== null && state.event !== previous.event) tell('event.open', { id: state.event });
  const picked = state.select.find((adcode) => !previous.select.includes(adcode));
  const entered = state.region === previous.region ? undefined : state.region;
  const place = picked ?? entered;
  if (place !== undefined) tell('region.select', { id: context.gazetteer.format(place) });
}

/**
 * Connects `app` with the page that frames it: tells it what happened, and does what it asks. Only the parent is heard,
 * and only requests that `parseInbound` understands. Without a host it does nothing.
 */
export function connectHost(
  app: Pick<App, 'store' | 'context' | 'notices'> & { readonly actions: BasicActions },
  options: HostOptions,
): HostBridge {
  const { window: frame, id } = options;
  const { store, actions, context } = app;
  const host = frame.parent;
  if ((host as unknown) === frame) {
    return { rendered: () => undefined, error: () => undefined, disconnect: () => undefined };
  }

  // Nothing in a message is private, and in a sandbox the host's origin cannot be known.
  const tell: Tell = (type, data) => host.postMessage(outbound(id, type, data), '*');
  const queryNow = () => formatUrl(store.getState(), context);
  const tellState = () =>
    tell('state', { url: options.linkTo(queryNow()), state: stateTexts(store.getState(), context) });

  let heights =
    options.element &&
    watchHeight(frame, options.element, (size) => {
      tell('height', size);
      for (const message of heightDialects(size.height, options.src, options.childId ?? null))
        host.postMessage(message, '*');
    });

  let isObeying = false;
  const onMessage = (event: MessageEvent<unknown>) => {
    const request = event.source === host && parseInbound(event.data, context, id);
    if (!request) return;
    isObeying = true;
    try {
      obey(request, actions, {
        play: () => options.mayPlay !== false && actions.setPlaying(true),
        pause: () => actions.setPlaying(false),
        getState() {
          tellState();
          heights?.repeat();
        },
        fit() {
          heights?.stop();
          heights = null;
          options.fit();
        },
      });
    } finally {
      isObeying = false;
    }
  };

  let lastSent = queryNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = store.subscribe((state, previous) => {
    if (!isObeying) tellAction(tell, context, state, previous);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (queryNow() !== lastSent) tellState();
      lastSent = queryNow();
    }, SETTLE_MS);
  });

  const tellNotices = (notices: readonly Notice[], before: readonly Notice[]) => {
    for (const notice of notices) {
      const code = ERROR_CODES[notice.code];
      if (code !== null && !before.includes(notice)) tell('error', { code, message: notice.detail });
    }
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
