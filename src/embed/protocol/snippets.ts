import type { Lang } from '../../i18n/text';
import { displayName } from '../../regions/gazetteer';
import { NATION } from '../../regions/region';
import type { SnippetRequest, SnippetSet } from '../../share/dialog/shareContext';
import type { AppState } from '../../state/state';
import { resolveTime } from '../../state/time';
import { DEFAULT_STATE, formatUrl, type UrlContext } from '../../state/url';
import { parseDay, type Day } from '../../time/day';
import { EMBED_DEFAULTS } from './address';
import { emptyTag, openTag } from './markup';
import { escapeXml } from '../../drawing/svg/markup';
import { frameTitle } from '../../words/frameTitle';

/** What is to be put into another page, and what only a site knows. */
export interface SnippetOptions
  extends Pick<SnippetRequest, 'state' | 'data'>, Partial<Omit<SnippetRequest, 'state' | 'data'>> {
  /** Absolute address of the site's root, with a slash at its end. */
  readonly site: string;
  readonly context: UrlContext;
  /** Days that have a page of their own, right even where no script may run. */
  readonly keyDates: readonly Day[];
}

const DEFAULT_HEIGHT = 560;

/** What is shared of `state`; a pinned link names its days, so that no word in it can come to mean another one. */
function sharedState({ state, context, data }: SnippetOptions): AppState {
  const time = data === null ? state.time : resolveTime(state.time, context.bounds);
  return { ...state, time, theme: DEFAULT_STATE.theme, renderer: DEFAULT_STATE.renderer };
}

/** The day that `state` names, unless it says `latest` or `earliest`. */
function namedDay(state: AppState): Day | undefined {
  return parseDay(state.time.to);
}

function titleOf(state: AppState, context: UrlContext): string {
  const place = state.region === NATION ? null : displayName(context.gazetteer, state.region, state.lang);
  return frameTitle(state.lang, namedDay(state), place);
}

/** The frame's page: the story's or the day's own where there is one. Its address says everything all the same. */
function framePage(state: AppState, keyDates: readonly Day[]): string {
  if (state.story !== null) return `story/${state.story}/${state.lang}/embed.html`;
  const shown = state.time.from === null ? namedDay(state) : undefined;
  return shown !== undefined && keyDates.includes(shown)
    ? `d/${shown}/${state.lang}/embed.html`
    : 'embed.html';
}

/** One bare frame, as oEmbed consumers keep it. */
export function bareFrame(src: string, title: string, width: number, height: number): string {
  return `${openTag('iframe', { src, width, height, title })}</iframe>`;
}

/** Every snippet for one state. Throws `TypeError` when `site` is not an absolute address. */
export function snippetsFor(options: SnippetOptions): SnippetSet {
  const { site, context, keyDates, theme = EMBED_DEFAULTS.theme, image } = options;
  const { width = '100%', height = DEFAULT_HEIGHT } = options;
  const state = sharedState(options);
  const address = (path: string, query = '') => new URL(query ? `${path}?${query}` : path, site).href;
  const passThrough = options.data === null ? [] : ([['data', options.data]] as const);
  const title = titleOf(state, context);

  const link = address(
    '',
    formatUrl(state, context, { flags: true, always: ['time', 'dates', 'lang'], passThrough }),
  );
  const query = formatUrl({ ...state, theme }, context, {
    flags: true,
    defaults: EMBED_DEFAULTS,
    always: ['time', 'lang'],
    passThrough,
  });
  const page = framePage(state, keyDates);
  const frameSrc = address(page, query);
  const frameAddress = address(page, `${query}&fit=1`);
  const frame = (src: string) =>
    `${openTag('iframe', {
      title,
      width,
      height,
      loading: 'lazy',
      src,
      frameborder: 0,
      // A style is no text in JSX: only a fixed width needs one.
      ...(width === '100%' ? {} : { style: 'max-width:100%' }),
      referrerpolicy: 'strict-origin-when-cross-origin',
      allow: 'fullscreen; clipboard-write; web-share',
    })}</iframe>`;
  const script = `${openTag('script', { async: true, src: address('embed.js') })}</script>`;

  const picture = image && {
    tag: emptyTag('img', {
      src: address(image.src),
      width: image.width,
      height: image.height,
      alt: image.alt,
      style: 'max-width:100%;height:auto',
    }),
  };
  const linked = (content: string) => `${openTag('a', { href: link })}${content}</a>`;
  const attributes = {
    ...Object.fromEntries(new URLSearchParams(query)),
    ...(height === DEFAULT_HEIGHT ? {} : { height }),
    ...(width === '100%' ? {} : { style: `width:${width}px;max-width:100%` }),
  };
  return {
    link,
    iframe: frame(frameAddress),
    iframeWithScript: `${frame(frameSrc)}\n${script}`,
    element: `${openTag('cn-mining-map', attributes)}${linked(picture?.tag ?? escapeXml(title))}</cn-mining-map>\n${script}`,
    image: picture ? linked(picture.tag) : null,
    frameSrc,
    frameAddress,
    title,
  };
}

/** `options` for the same state in another language. */
export function inLanguage(options: SnippetOptions, lang: Lang): SnippetOptions {
  return { ...options, state: { ...options.state, lang } };
}
