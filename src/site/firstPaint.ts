import { captionOf } from '../words/caption';
import { countryShapes } from '../drawing/cartography/mapShapes';
import { mapSvg } from '../drawing/cartography/mapSvg';
import { projectCircles } from '../drawing/cartography/projects';
import type { EventStore } from '../events/store';
import type { StatusSnapshot } from '../events/status';
import { capitalise, formatDay, LANG_TAG } from '../i18n/format';
import { pick } from '../i18n/messages';
import { en } from '../i18n/messages/app.en';
import { zh } from '../i18n/messages/app.zh';
import { LANGS, type Lang } from '../i18n/text';
import type { FigureShapes } from '../regions/figureShapes';
import { NATION } from '../regions/region';
import { escapeXml } from '../drawing/svg/markup';
import type { Day } from '../time/day';
import { AFTER_MAP } from './boot';
import { bothThemes } from './bothThemes';
import { siteText } from './messages';
import { simplerNeighbours, type Coarseness } from './simplify';
import { markup } from './pages/html';
import { statusRows } from './pages/parts/statusRows';

/** What a page shows before, or without, its scripts. */
export interface FirstPaint {
  /** Content of the page's root. */
  readonly html: string;
  /** Colours of both themes, for a style element. */
  readonly css: string;
}

/** Neighbours under a pixel coarser than they will be, the more so where few windows reach. */
const COARSENESS: Coarseness = {
  box: { x: -250, y: -40, width: 1400, height: 840 },
  inside: 2,
  outside: 40,
};

const LAYER = (name: string) => new RegExp(`<g class="${name}"[\\s\\S]*?</g>(?=<g class=|</svg>)`);

/** The groups of a drawing that differ by language. */
function takeLayer(svg: string, name: string): string {
  return LAYER(name).exec(svg)?.[0] ?? '';
}

/** One drawing with the names of both languages in it; style shows those of the page's language. */
function bilingual(draw: (lang: Lang) => string): string {
  const names = (lang: Lang) => {
    const svg = draw(lang);
    const parts = takeLayer(svg, 'labels') + takeLayer(svg, 'markers');
    return `<g class="only-${lang}">${parts}</g>`;
  };
  const bare = draw('en')
    .replace(takeLayer(draw('en'), 'labels'), '')
    .replace(takeLayer(draw('en'), 'markers'), '');
  return bare.replace('</svg>', `${LANGS.map(names).join('')}</svg>`);
}

/** A text in both languages, of which style shows the page's. */
function both(tag: string, className: string, text: (lang: Lang) => string): string {
  return LANGS.map(
    (lang) =>
      `<${tag} class="${className} only-${lang}" lang="${LANG_TAG[lang]}">${escapeXml(text(lang))}</${tag}>`,
  ).join('');
}

/** What the panel says where scripts never run: that they are missing, and how every unit stands. */
function withoutScripts(store: EventStore, snapshot: StatusSnapshot, lang: Lang): string {
  const rows = statusRows(store, snapshot, lang, ({ title }) => markup`${capitalise(title[lang])}`);
  return markup`<div class="only-${lang} status-table" lang="${LANG_TAG[lang]}"><p>${siteText(lang).withoutScripts}</p>${rows}</div>`
    .text;
}

/** The page of one day before any script runs: headline, statement and map in both languages and both themes. */
export function firstPaint(store: EventStore, baked: FigureShapes, d: Day): FirstPaint {
  const snapshot = store.statusOn(d);
  const caption = (lang: Lang) => captionOf(store, snapshot, lang);
  const text = (lang: Lang) => pick(lang, { en, zh });
  const shapes = simplerNeighbours(countryShapes(baked), COARSENESS);
  const { svg, css } = bothThemes((theme) =>
    bilingual((lang) =>
      mapSvg({
        shapes,
        snapshot,
        gazetteer: store.gazetteer,
        lang,
        theme,
        circles: projectCircles(store, NATION, d),
        idPrefix: 'first',
      }),
    ),
  );
  const alone = (lang: Lang) =>
    `<div class="failure alone only-${lang}" role="alert" lang="${LANG_TAG[lang]}"><p class="failure-title">${escapeXml(text(lang).alone.title)}</p><p>${escapeXml(text(lang).failed.shown(formatDay(d, lang)))} <a href="">${escapeXml(text(lang).alone.reload)}</a></p></div>`;
  const html = `<div class="page first-paint">
${LANGS.map(alone).join('')}
<header class="header"><div class="masthead">${both('p', 'product', (lang) => text(lang).product)}<div class="tools"></div></div>
${both('p', 'headline', (lang) => caption(lang).headline)}
${both('p', 'statement', (lang) => caption(lang).statement)}</header>
<main class="stage"><div class="map-area"><div class="map-place"><figure class="still" role="img" aria-label="${escapeXml(caption('en').altText)}">${svg}</figure></div></div>
<div class="time-area" id="${AFTER_MAP}"></div>
<div class="panel-area"><noscript>${LANGS.map((lang) => withoutScripts(store, snapshot, lang)).join('')}</noscript></div></main>
</div>`;
  return { html, css };
}
