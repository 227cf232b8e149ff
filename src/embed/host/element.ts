import { langOfTag } from '../../i18n/language';
import { READ_NAMES } from '../../state/parameterNames';
import { OPENING_TIME } from '../../state/state';
import { parseDay } from '../../time/day';
import { frameTitle } from '../../words/frameTitle';
import { ask, type MapMessage } from './frames';
import { setHeight } from './heights';

export const TAG = 'cn-mining-map';

/** What can be changed by a message, without loading the frame again. */
const MESSAGES: Readonly<Record<string, string>> = {
  time: 'setTime',
  select: 'select',
  event: 'openEvent',
  lang: 'setLang',
  theme: 'setTheme',
};
const DEFAULT_HEIGHT = '560';
const STYLE = `:host{display:block}:host([hidden]){display:none}div{display:grid;height:100%}div>*{grid-area:1/1;min-width:0}slot:not([hidden]){display:block}iframe{width:100%;border:0}`;

/** The maps of this page that stand in it now; their messages are theirs alone. */
export const maps = new Set<MapElement>();

/** What the script needs of an element when a message comes. */
export interface MapElement extends HTMLElement {
  frame: HTMLIFrameElement | undefined;
  receive(message: MapMessage): void;
}

/** The nearest `lang` that the page gives to `element`, through shadow trees. */
function languageAround(element: Element): string | undefined {
  const named = element.closest('[lang]');
  if (named) return named.getAttribute('lang') ?? undefined;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host && languageAround(host);
}

/** One map of a page: its frame, made anew or told what changed as the element's attributes do. */
class CnMiningMap extends HTMLElement implements MapElement {
  /** Address of the script, from beside which the frames come. */
  static base = '';
  // The address's own names; HTML knows them in lower case.
  static readonly observedAttributes = [...READ_NAMES, 'title'].map((name) => name.toLowerCase());
  frame: HTMLIFrameElement | undefined;
  /** The frame has answered: it can be told things, and what stood in for it is no longer needed. */
  private live = false;
  private readonly changed = new Set<string>();
  private readonly box = document.createElement('div');
  private readonly fallback = document.createElement('slot');

  connectedCallback() {
    maps.add(this);
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      try {
        // A sheet of its own: a host's policy may refuse inline styles, and its own rules stay stronger.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLE);
        root.adoptedStyleSheets = [sheet];
      } catch {
        // An older browser shows the map without them.
      }
      root.append(this.box);
      this.box.append(this.fallback);
      this.fallback.onslotchange = () => this.show();
    }
    if (!this.frame) this.build();
  }
  disconnectedCallback() {
    maps.delete(this);
    // A frame put back into a page starts anew.
    this.live = false;
  }
  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (!this.frame || before === after) return;
    if (!this.changed.size) queueMicrotask(() => this.update());
    this.changed.add(name);
  }

  /** The page's own words for an attribute; the language is the nearest one that the host's page names. */
  private param(name: string): string | null {
    if (name !== 'lang') return this.getAttribute(name);
    return langOfTag(languageAround(this) ?? '');
  }
  private address(): string {
    const url = new URL('embed.html', CnMiningMap.base);
    for (const name of READ_NAMES) {
      const value = this.param(name);
      if (value !== null) url.searchParams.set(name, value);
    }
    return url.href;
  }
  private build() {
    const frame = document.createElement('iframe');
    const height = this.getAttribute('height') ?? (this.fits() ? '100%' : DEFAULT_HEIGHT);
    frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.allow = 'fullscreen; clipboard-write; web-share';
    frame.style.height = this.frame?.style.height || (/^\d+$/.test(height) ? `${height}px` : height);
    frame.src = this.address();
    // A new frame instead of a new address in the old one, which would add to the reader's history.
    this.frame?.remove();
    this.frame = frame;
    this.name(this.param('time'), this.param('lang'));
    this.live = false;
    this.show();
    this.box.append(frame);
  }
  private fits() {
    const fit = this.getAttribute('fit') ?? this.getAttribute('fitchart') ?? '0';
    return !/^(0|false|off)$/i.test(fit);
  }
  private show() {
    const stand = !this.live && this.childElementCount > 0;
    this.fallback.hidden = !stand;
    if (!this.frame) return;
    // Seen through, not `visibility: hidden`: a browser draws no frame that is hidden, and one not drawn never answers.
    this.frame.style.opacity = stand ? '0' : '';
    this.frame.inert = stand;
  }
  private name(time: string | null, lang: string | null) {
    if (!this.frame) return;
    const shown = time ?? (this.getAttribute('event') ? '' : OPENING_TIME);
    const day = parseDay(shown.split('..').pop() ?? '');
    this.frame.title = this.title || frameTitle(langOfTag(lang ?? ''), day);
  }
  private update() {
    const changed = [...this.changed];
    this.changed.clear();
    if (!this.frame) return;
    this.name(this.param('time'), this.param('lang'));
    const value = (name: string) => this.param(name) ?? (name === 'select' || name === 'event' ? '' : null);
    const parameters = changed.filter((name) => name !== 'title');
    if (!this.live || parameters.some((name) => !MESSAGES[name] || value(name) === null)) {
      if (parameters.length) this.build();
      return;
    }
    for (const name of ['event', 'time', 'select', 'lang', 'theme']) {
      if (parameters.includes(name)) ask(this.frame, MESSAGES[name] ?? '', { [name]: value(name) ?? '' });
    }
    // A map leaves alone what it does not understand: the title follows what is shown.
    if (parameters.length) ask(this.frame, 'getState');
  }

  receive({ type, data }: MapMessage) {
    if (!this.frame) return;
    if (!this.live) {
      this.live = true;
      this.show();
      // What an address says may have been repaired: the title follows what is shown.
      ask(this.frame, 'getState');
    }
    if (type === 'height' && !this.fits()) setHeight(this.frame, data);
    if (type === 'state' && data.state) this.name(data.state['time'] ?? null, data.state['lang'] ?? null);
    this.dispatchEvent(new CustomEvent(type, { detail: data }));
  }
}

/** Registers `<cn-mining-map>`; its frames come from the directory of `base`, the address of the script. */
export function defineElement(base: string): void {
  CnMiningMap.base = base;
  customElements.define(TAG, CnMiningMap);
}
