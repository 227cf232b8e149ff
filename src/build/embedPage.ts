import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MAP_ROOT } from '../embed/page/figure';
import { packRecord } from '../embed/page/packedRecord';
import { pageRecord } from '../embed/page/pageRecord';
import { wordsOf } from '../embed/page/words';
import type { Program } from '../embed/page/program';
import { DATA_ID, FIGURE_PREFIX, type PageData } from '../embed/page/pageData';
import type { InlineCode } from './embedCode';
import { frameTitle } from '../words/frameTitle';
import type { RecordIndex } from '../events/model';
import { oncePer } from '../events/oncePer';
import { createEventStore } from '../events/store';
import { countryShapes, type MapShapes, type Paths } from '../drawing/cartography/mapShapes';
import { mapScene } from '../drawing/cartography/mapScene';
import type { Node } from '../drawing/scene/scene';
import { layersOf, painted, withoutLayers } from '../drawing/scene/walk';
import { svgOf } from '../drawing/svg/svgOf';
import { escapeXml } from '../drawing/svg/markup';
import type { FrameContent } from '../pages/links/frames';
import { inPage } from '../pages/links/document';
import { LANG_TAG } from '../i18n/format';
import { byLang, LANGS, type Lang } from '../i18n/text';
import type { FigureShapes } from '../regions/figureShapes';
import { NATION } from '../regions/region';
import { DEFAULT_STATE, formatUrl, urlContextOf } from '../state/url';
import { DEFAULT_LAYER } from '../layers/layers';
import { coloursOf } from '../theme/colours';
import type { Day } from '../time/day';
import { EmbedBody } from './EmbedBody';
import { simplerBorders, simplerNeighbours, type Coarseness } from './simplify';

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
  /** Where the late program is, from the site's root. */
  readonly late: string;
}

/** Which embed, and where it lies. */
interface EmbedPageOptions extends FrameContent {
  /** From the page to the site's root: `./`, or `../../../` for a page three folders down. */
  readonly root: string;
}

/** Size in CSS pixels for which names stand in the page: read well in a narrow frame, and not too large in a wide one. */
const SIZE = { width: 320, height: 270 } as const;
const NAMES = ['labels', 'markers'] as const;
/** The neighbours may be coarse, the more so where few embeds are wide enough to show them. */
const COARSENESS: Coarseness = {
  box: { x: -250, y: -30, width: 1400, height: 820 },
  inside: 200,
  outside: 3000,
};

/** Corners of China's own borders that few embeds are large enough to show, in square units: four square pixels each in a frame of 370. */
const SMALLEST_CORNER = 22;

/** The shapes of an embed's map, for the frame of every day: making them coarser costs more than drawing one. */
const coarseShapes = oncePer((shapes: FigureShapes): MapShapes => {
  const { provinces, prefectures, disputed, ...rest } = simplerNeighbours(countryShapes(shapes), COARSENESS);
  const coarse = simplerBorders({ ...provinces, ...prefectures, ...disputed }, SMALLEST_CORNER);
  const of = (paths: Paths): Paths => Object.fromEntries(Object.keys(paths).map((id) => [id, coarse[id]!]));
  return { ...rest, provinces: of(provinces), prefectures: of(prefectures), disputed: of(disputed) };
});

/** The map of a day in one drawing, with names in both languages, of which style shows the page's: it needs no script. */
function drawing({ index, shapes }: EmbedPageParts, day: Day): string {
  const record = createEventStore(index);
  const draw = (lang: Lang) =>
    mapScene({
      shapes: coarseShapes(shapes),
      colouring: DEFAULT_LAYER.on(record, day),
      record,
      lang,
      size: SIZE,
    });
  const names = LANGS.map((lang): Node => ({
    kind: 'group',
    className: `notes-of-map only-${lang}`,
    lang,
    style: { face: 'map' },
    children: layersOf(draw(lang), ...NAMES),
  }));
  const whole = draw('en');
  return svgOf(
    { ...whole, nodes: [...painted(withoutLayers(whole, ...NAMES)), ...names] },
    {
      colours: coloursOf('light'),
      idPrefix: FIGURE_PREFIX,
      // The page's program finds the outlines by them; and whoever looks at a drawing, its colours.
      handles: ['region', 'overlay', 'disputed'],
      root: MAP_ROOT,
    },
  );
}

/** The drawing by day, each made once: both languages and the frames of stories show the same. */
const drawingsOf = oncePer((parts: EmbedPageParts) => {
  const drawings = new Map<Day, string>();
  return (day: Day) => {
    const markup = drawings.get(day) ?? drawing(parts, day);
    drawings.set(day, markup);
    return markup;
  };
});

/** What the page shows before its script. Markup. */
function body(parts: EmbedPageParts, { day, lang, root, unrolled }: EmbedPageOptions): string {
  const { index, shapes } = parts;
  const record = createEventStore(index);
  const colouring = DEFAULT_LAYER.on(record, day);
  const context = urlContextOf(record);
  const state = { ...DEFAULT_STATE, time: { from: null, to: day }, lang: lang ?? DEFAULT_STATE.lang };
  const query = formatUrl(state, context, { always: ['time', 'lang'] });
  const units = { ...shapes, counties: {} };
  const words = byLang((l) =>
    wordsOf({ record, colouring, shapes: units, entered: NATION, opened: null, lang: l, theme: 'light' }),
  );
  return renderToStaticMarkup(
    createElement(EmbedBody, {
      day,
      lang,
      words,
      map: drawingsOf(parts)(day),
      fullMap: `${root}?${query}`,
      ...(unrolled && { unrolled }),
    }),
  );
}

/** The record that every page carries: pages without number are made from the same. */
const packedRecord = oncePer(({ index, shapes }: EmbedPageParts) =>
  packRecord(pageRecord(index, new Set(Object.keys(shapes.prefectures)))),
);

function dataOf(parts: EmbedPageParts, { day, lang, root }: EmbedPageOptions): PageData {
  const { shapes, explorer, late } = parts;
  const from = (file: string) => file.replace(/^\.\//, root);
  return {
    day,
    lang,
    record: packedRecord(parts),
    prefectures: coarseShapes(shapes).prefectures,
    labels: shapes.labels,
    late: from(late),
    explorer: {
      script: from(explorer.script),
      styles: explorer.styles.map(from),
      preload: explorer.preload.map(from),
    },
  };
}

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
      /<html lang="[^"]*"/,
      () => `<html lang="${LANG_TAG[lang ?? 'en']}" data-day="${day}" data-root="${root}"${tag}`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(title)}</title>${head}`)
    .replace('href="./favicon.svg"', () => `href="${root}favicon.svg"`)
    .replace(
      '<div id="embed"></div>',
      () => `${body(parts, options)}${data}<script>${parts.code.script}</script>`,
    );
}
