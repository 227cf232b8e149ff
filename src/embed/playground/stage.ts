import { openTag } from '../protocol/markup';
import { frameTitle } from '../../words/frameTitle';
import type { Lang } from '../../i18n/text';
import { html } from '../../ui/dom';

/** How the map is embedded on the page. */
export interface Setting {
  readonly way: 'iframe' | 'element';
  /** Pixels, or all there is. */
  readonly width: number | null;
  /** Value of the frame's `sandbox`, or null for none; only a plain frame has one. */
  readonly sandbox: string | null;
}

export interface Stage {
  readonly element: HTMLElement;
  /** Embeds the map anew and returns the markup that does the same. */
  readonly embed: (query: string, setting: Setting, lang: Lang) => { address: string; markup: string };
  /** The map's window, when there is one. */
  readonly target: () => Window | null;
}

/** The part of the page that holds the map, as an article would. */
export function createStage(): Stage {
  const element = html('div', { class: 'stage' });
  let current: HTMLIFrameElement | HTMLElement | undefined;

  const frame = (): HTMLIFrameElement | null =>
    current instanceof HTMLIFrameElement ? current : (current?.shadowRoot?.querySelector('iframe') ?? null);

  return {
    element,
    embed(query, { way, width, sandbox }, lang) {
      const address = new URL(query ? `embed.html?${query}` : 'embed.html', document.baseURI).href;
      const tag = way === 'iframe' ? 'iframe' : 'cn-mining-map';
      const attributes: Record<string, string> =
        way === 'iframe'
          ? {
              title: frameTitle(lang, undefined),
              width: '100%',
              height: '560',
              ...(sandbox === null ? {} : { sandbox }),
              allow: 'fullscreen; clipboard-write; web-share',
              src: address,
            }
          : Object.fromEntries(new URLSearchParams(query));
      current = html(tag as 'iframe', attributes);
      element.style.maxWidth = width === null ? '' : `${width}px`;
      element.replaceChildren(current);
      return { address, markup: `${openTag(tag, attributes)}</${tag}>` };
    },
    target: () => frame()?.contentWindow ?? null,
  };
}
