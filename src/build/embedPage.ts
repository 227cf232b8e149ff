import { compactRecord } from '../embed/page/compact';
import { sourceLine } from '../embed/page/foot';
import { legendMarkup } from '../embed/page/legend';
import type { Program } from '../embed/page/program';
import { DATA_ID, FIGURE_PREFIX, type PageData } from '../embed/page/pageData';
import { embedText } from '../embed/page/messages';
import type { InlineCode } from './embedCode';
import { frameTitle } from '../words/frameTitle';
import { DATE_MODES } from '../events/vocabulary';
import type { RecordIndex } from '../events/model';
import type { Colouring } from '../layers/layer';
import { createEventStore } from '../events/store';
import { creditsText } from '../words/footer';
import { figureText } from '../words/figureText';
import { countryShapes } from '../drawing/cartography/mapShapes';
import { mapScene } from '../drawing/cartography/mapScene';
import type { Node } from '../drawing/scene/scene';
import { changed, layersOf, withoutLayers } from '../drawing/scene/walk';
import { svgOf } from '../drawing/svg/svgOf';
import { projectCircles } from '../drawing/cartography/projects';
import { projectsListed } from '../events/projects';
import { escapeXml } from '../drawing/svg/markup';
import { LANG_TAG } from '../i18n/format';
import { pick } from '../i18n/messages';
import { en } from '../i18n/messages/app.en';
import { zh } from '../i18n/messages/app.zh';
import { LANGS, type Lang } from '../i18n/text';
import type { FigureShapes } from '../regions/figureShapes';
import { NATION, type Adcode } from '../regions/region';
import { DEFAULT_STATE, formatUrl } from '../state/url';
import { DEFAULT_LAYER } from '../layers/layers';
import { DISPUTED } from '../theme/pattern';
import { coloursOf } from '../theme/colours';
import type { Day } from '../time/day';
import { oncePer } from '../site/oncePer';
import { simplerNeighbours, type Coarseness } from '../site/simplify';

/** Everything that an embed's page is made of. */
export interface EmbedPageParts {
  readonly index: RecordIndex;
  readonly shapes: FigureShapes;
  readonly code: InlineCode;
  /** Text of the script that runs before anything is painted. */
  readonly boot: string;
  /** `@font-face` rules with addresses from the site's root. */
  readonly fonts: string;
  readonly explorer: Program;
}

/** Which embed: the day that it shows when its address asks for none, and without scripts. */
export interface EmbedPageOptions {
  readonly day: Day;
  /** Language of a page that has one of its own; null takes the reader's, and English without scripts. */
  readonly lang: Lang | null;
  /** From the page to the site's root: `./`, or `../../../` for a page three folders down. */
  readonly root: string;
}

/** Sizes in CSS pixels for which names stand in the page. */
const NAMES = { narrow: { width: 300, height: 253 }, wide: { width: 390, height: 328 } } as const;
const ANNOTATIONS = ['outlines', 'circles', 'labels', 'markers'] as const;
/** The neighbours may be coarse, the more so where few embeds are wide enough to show them. */
const COARSENESS: Coarseness = {
  box: { x: -250, y: -30, width: 1400, height: 820 },
  inside: 8,
  outside: 200,
};

/** The shapes of an embed's map, for the frame of every day: making them coarser costs more than drawing one. */
const coarseShapes = oncePer((shapes: FigureShapes) => simplerNeighbours(countryShapes(shapes), COARSENESS));

/** `colouring` with acts below every unit, so that a marker is drawn for each. */
function withMarkers(colouring: Colouring): Colouring {
  return { ...colouring, below: () => 1 };
}

/** The provinces of a record that have acts below them on some day, in some date mode: no other is ever marked. */
const everMarked = oncePer((index: RecordIndex): ReadonlySet<Adcode> => {
  const store = createEventStore(index);
  const colourings = DATE_MODES.flatMap((mode) =>
    store.actDays(mode).map((day) => DEFAULT_LAYER.on(store, day, mode)),
  );
  const provinces = store.gazetteer.children(NATION).map(({ adcode }) => adcode);
  return new Set(provinces.filter((adcode) => colourings.some((colouring) => colouring.below(adcode) > 0)));
});

/** A layer as it stands in the page: in the page's own face, on whole units, with what the day does not have hidden. */
function noted(layer: Node, marked: ReadonlySet<Adcode>, colouring: Colouring): readonly Node[] {
  return changed([layer], (node) => {
    if (node.kind === 'text') return { ...node, x: Math.round(node.x), y: Math.round(node.y) };
    if (node.kind === 'group') return { ...node, style: { ...node.style, face: undefined } };
    if (node.role !== 'marker' || node.adcode === undefined) return node;
    if (!marked.has(node.adcode)) return null;
    return colouring.below(node.adcode) > 0 ? node : { ...node, hidden: true };
  });
}

/**
 * The map of the day in one drawing, with names for both languages and two widths, of which style shows those that fit;
 * and with every circle and marker that some day has, so that any day can be shown by changing attributes alone.
 */
function drawing({ index, shapes }: EmbedPageParts, day: Day): string {
  const store = createEventStore(index);
  const colouring = DEFAULT_LAYER.on(store, day);
  const coarse = coarseShapes(shapes);
  const draw = (lang: Lang, width: keyof typeof NAMES) =>
    mapScene({
      shapes: coarse,
      colouring: withMarkers(colouring),
      gazetteer: store.gazetteer,
      lang,
      circles: projectCircles(store, NATION, index.bounds.latest),
      size: NAMES[width],
    });
  const marked = everMarked(index);
  const listed = projectsListed(store, day);
  const notes = LANGS.flatMap((lang) =>
    (['narrow', 'wide'] as const).map((width): Node => {
      const layers = layersOf(draw(lang, width), 'circles', 'labels', 'markers');
      const children = layers
        .map((layer) => (layer.layer === 'circles' && !listed ? { ...layer, hidden: true } : layer))
        .flatMap((layer) => noted(layer, marked, colouring));
      return { kind: 'group', className: `notes-of-map only-${lang} ${width}`, children };
    }),
  );
  const whole = draw('en', 'wide');
  return svgOf(
    { ...whole, nodes: [...withoutLayers(whole, ...ANNOTATIONS), ...notes] },
    {
      colours: coloursOf('light'),
      idPrefix: FIGURE_PREFIX,
      fonts: 'page',
      patterns: [...colouring.layer.overlays, DISPUTED],
      root: { 'aria-hidden': 'true', focusable: 'false' },
    },
  );
}

/** A text in both languages, of which style shows the page's. */
function both(tag: string, content: (lang: Lang) => string): string {
  return LANGS.map(
    (lang) => `<${tag} class="only-${lang}" lang="${LANG_TAG[lang]}">${content(lang)}</${tag}>`,
  ).join('');
}

function body(parts: EmbedPageParts, { day, lang, root }: EmbedPageOptions): string {
  const { index, shapes } = parts;
  const store = createEventStore(index);
  const colouring = DEFAULT_LAYER.on(store, day);
  const caption = (l: Lang) => colouring.caption(l);
  const context = { bounds: index.bounds, gazetteer: store.gazetteer, eventDay: () => undefined };
  const state = { ...DEFAULT_STATE, time: { from: null, to: day }, lang: lang ?? DEFAULT_STATE.lang };
  const query = formatUrl(state, context, { always: ['time', 'lang'] });
  const view = { store, colouring, entered: NATION, theme: 'light' as const };
  const alt = caption(lang ?? 'en').altText;
  return `<div class="embed" data-part="embed">
<header class="head"><h1 class="headline" data-part="headline">${both('span', (l) => escapeXml(caption(l).headline))}</h1>
<p class="statement" data-part="statement">${both('span', (l) => escapeXml(caption(l).statement))}</p></header>
<div data-part="notes"></div>
<div class="map" data-part="map"><div class="figure" role="img" aria-label="${escapeXml(alt)}" data-part="figure">${drawing(parts, day)}</div></div>
<div class="time" data-part="time"></div>
<div data-part="later"></div>
<div class="details" data-part="details"></div>
<section class="legend" data-part="legend">${both('div', (l) => legendMarkup({ ...view, lang: l, idPrefix: FIGURE_PREFIX, ownPatterns: false }))}</section>
<footer><p class="ways"><span class="product" data-part="product">${both('span', (l) => escapeXml(pick(l, { en, zh }).product))}</span>
<a href="${escapeXml(`${root}?${query}`)}" target="_blank" rel="noopener" data-part="open">${both('span', (l) => escapeXml(embedText(l).open))}</a></p>
<div class="foot" data-part="foot"><p data-part="source">${both('span', (l) => escapeXml(sourceLine({ ...view, ...shapes, lang: l })))}</p>
<p>${both('span', (l) => escapeXml(creditsText(l)))}</p>
<p data-part="version">${both('span', (l) => escapeXml(figureText(l).figure.version(index.version)))}</p></div></footer>
</div>`;
}

function dataOf(parts: EmbedPageParts, { day, lang, root }: EmbedPageOptions): PageData {
  const { index, shapes, explorer } = parts;
  const from = (file: string) => file.replace(/^\.\//, root);
  return {
    day,
    lang,
    record: compactRecord(index, new Set(Object.keys(shapes.prefectures))),
    prefectures: shapes.prefectures,
    labels: Object.fromEntries(
      Object.entries(shapes.labels).filter(([adcode]) => adcode in shapes.prefectures),
    ),
    explorer: {
      script: from(explorer.script),
      styles: explorer.styles.map(from),
      preload: explorer.preload.map(from),
    },
  };
}

/** JSON that may stand in an element of a page. */
const inPage = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * `shell`, the page without content (`<title>` and `<div id="embed">`), with everything in it: styles, boot script, the map
 * of its day, the record and the script that draws any other day. One file, no further request.
 */
export function embedPage(shell: string, parts: EmbedPageParts, options: EmbedPageOptions): string {
  const { day, lang, root } = options;
  const head = `<script>${parts.boot}</script><style>${parts.fonts.replaceAll('/fonts/', `${root}fonts/`)}${parts.code.style}</style>`;
  const title = frameTitle(lang ?? 'en', lang === null ? undefined : day);
  const data = `<script type="application/json" id="${DATA_ID}">${inPage(dataOf(parts, options))}</script>`;
  const tag = lang === null ? '' : ` data-lang="${lang}"`;
  return shell
    .replace(
      /<html lang="en"/,
      () => `<html lang="${LANG_TAG[lang ?? 'en']}" data-day="${day}" data-root="${root}"${tag}`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(title)}</title>${head}`)
    .replace('href="./favicon.svg"', () => `href="${root}favicon.svg"`)
    .replace(
      '<div id="embed"></div>',
      () => `${body(parts, options)}${data}<script>${parts.code.script}</script>`,
    );
}
