import { pictureText } from '../../words/pictureText';
import type { Lang } from '../../i18n/text';
import { bareFrame } from '../../embed/protocol/snippets';
import { frameTitle } from '../../words/frameTitle';
import type { AppState } from '../../state/state';
import { formatUrl } from '../../state/url';
import { shareText } from '../../words/shareText';
import type { Day } from '../../time/day';
import type { Edition } from './edition';
import { SOCIAL_IMAGE } from '../../export/socialImage';

/** Size that a frame is offered at; consumers may make it smaller. */
const FRAME = { width: 800, height: 560 } as const;
const DAY_SECONDS = 86_400;

/** Where the description of the page at `path` for embedding lies. */
export function oembedPath(path: string, lang: Lang): string {
  return `${path}oembed.${lang}.json`;
}

/** The frame for a state: the day's own page where one is built, right even where no script may run. */
function framePath({ frames, context }: Edition, state: AppState, shown: Day): string {
  const page = frames.has(shown) ? `d/${shown}/${state.lang}/embed.html` : 'embed.html';
  return `${page}?${formatUrl(state, context, { always: ['time', 'lang'], passThrough: [['fit', '1']] })}`;
}

/** The answer that oEmbed consumers get for a page: one bare frame, since they drop anything else. JSON text. */
export function oembedJson(
  edition: Edition & { readonly site: string },
  page: {
    readonly title: string;
    readonly state: AppState;
    readonly shown: Day;
    readonly image: string | null;
  },
): string {
  const { site } = edition;
  const { lang } = page.state;
  const src = new URL(framePath(edition, page.state, page.shown), site).href;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: page.title,
      provider_name: pictureText(lang).product,
      provider_url: site,
      author_name: shareText(lang).publisher,
      ...FRAME,
      html: bareFrame(src, frameTitle(lang, page.shown), FRAME.width, FRAME.height),
      ...(page.image !== null && {
        thumbnail_url: new URL(page.image, site).href,
        thumbnail_width: SOCIAL_IMAGE.width,
        thumbnail_height: SOCIAL_IMAGE.height,
      }),
      cache_age: DAY_SECONDS,
    },
    null,
    2,
  )}\n`;
}
