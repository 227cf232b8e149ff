import { LANGS, type Lang } from '../../i18n/text';
import { DEFAULT_LAYER } from '../../layers/layers';
import { figureScene } from '../../drawing/figure/figureScene';
import { exportSvg } from '../../drawing/svg/exportSvg';
import { fileName } from '../../words/fileName';
import { canonicalUrl } from '../../words/links';
import { presetSize, sizeName } from '../../export/size';
import { exportFaces } from '../../cli/shots/faces';
import { openRasteriser } from '../../cli/shots/raster';
import { OPENING_TIME } from '../../state/state';
import type { Day } from '../../time/day';
import { stateOf, type Edition } from './edition';

const SIZE = presetSize('og');
/** Drawn at the same time; the renderer works on threads of its own. */
const AT_ONCE = 4;

/** The days whose pages carry a picture: those of events, the key dates, and the opening day. */
function picturedDays({ store, keyDates }: Pick<Edition, 'store' | 'keyDates'>): readonly Day[] {
  const days = [
    OPENING_TIME,
    ...store.index.events.map(({ date }) => date),
    ...keyDates.map(({ date }) => date),
  ];
  return [...new Set(days)].sort();
}

/** Where the picture of each such day lies, below the root, by day and language. */
export function imagePaths(
  edition: Pick<Edition, 'store' | 'keyDates' | 'context'>,
): ReadonlyMap<Day, Readonly<Record<Lang, string>>> {
  const path = (lang: Lang, d: Day) =>
    `figure/og/${fileName(stateOf(lang, d), edition.context, { theme: 'light', size: sizeName(SIZE) }, 'png')}`;
  return new Map(picturedDays(edition).map((d) => [d, { zh: path('zh', d), en: path('en', d) }]));
}

/** Every picture that a build draws, below the root. */
export function drawnPaths({ images }: Pick<Edition, 'images'>): readonly string[] {
  return [...images.values()].flatMap((paths) => LANGS.map((lang) => paths[lang]));
}

/** Draws the pictures and hands each to `write`; needs the typefaces below `root`. Returns how many. */
export async function drawImages(
  edition: Edition & { readonly site: string },
  root: string,
  write: (path: string, png: Uint8Array) => void,
): Promise<number> {
  const { store, details, context, shapes, version, site, images } = edition;
  const { faces } = await exportFaces(root);
  const rasteriser = openRasteriser(faces);
  const queue = [...images].flatMap(([d, paths]) => LANGS.map((lang) => ({ d, lang, path: paths[lang] })));
  const total = queue.length;
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const scene = figureScene({
        store,
        details,
        colouring: DEFAULT_LAYER.on(store, job.d),
        shapes,
        lang: job.lang,
        width: SIZE.width,
        height: SIZE.height,
        url: canonicalUrl({ state: stateOf(job.lang, job.d), context, site }),
        version,
      });
      write(job.path, (await rasteriser.render(exportSvg(scene, 'light'), SIZE.width)).png());
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    rasteriser.close();
  }
  return total;
}
