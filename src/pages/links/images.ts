import { LANGS, type Lang } from '../../i18n/text';
import { colouringOf } from '../../layers/layers';
import { figureScene, USUAL_LOOK } from '../../drawing/figure/figureScene';
import { exportSvg } from '../../drawing/svg/exportSvg';
import { fileName } from '../../words/fileName';
import { canonicalUrl } from '../../words/links';
import { presetSize, sizeName } from '../../export/size';
import { exportFaces } from '../../cli/shots/faces';
import { openRasteriser } from '../../cli/shots/raster';
import { NATION } from '../../regions/region';
import { OPENING_TIME, type AppState } from '../../state/state';
import type { Day } from '../../time/day';
import { stateOf, type Edition } from './edition';
import { picturedState, storyImagePath } from './storyImage';

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

/** A picture to draw. */
interface Job {
  readonly path: string;
  readonly state: AppState;
  readonly title: string | null;
}

/** Every picture that a build draws: of days under what happened on them, of stories under their titles. */
function jobsOf(edition: Pick<Edition, 'images' | 'stories' | 'context'>): readonly Job[] {
  const { images, stories } = edition;
  return LANGS.flatMap((lang) => [
    ...[...images].map(([d, paths]): Job => ({ path: paths[lang], state: stateOf(lang, d), title: null })),
    ...stories.map((story): Job => ({
      path: storyImagePath(story, lang),
      state: picturedState(edition, story, lang),
      title: story.title[lang],
    })),
  ]);
}

/** Where those pictures lie, below the root. */
export function drawnPaths(edition: Pick<Edition, 'images' | 'stories' | 'context'>): readonly string[] {
  return jobsOf(edition).map(({ path }) => path);
}

/** Draws the pictures and hands each to `write`; needs the typefaces below `root`. Returns how many. */
export async function drawImages(
  edition: Edition & { readonly site: string },
  root: string,
  write: (path: string, png: Uint8Array) => void,
): Promise<number> {
  const { store, details, context, overview, shapes, version, site } = edition;
  const { faces } = await exportFaces(root);
  const rasteriser = openRasteriser(faces);
  const queue = [...jobsOf(edition)];
  const total = queue.length;
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const { path, state, title } = job;
      const scene = figureScene({
        store,
        details,
        colouring: colouringOf(store, state),
        shapes: state.region === NATION ? shapes : overview(state.region),
        entered: state.region,
        look: { ...USUAL_LOOK, title },
        lang: state.lang,
        width: SIZE.width,
        height: SIZE.height,
        url: canonicalUrl({ state, context, site }),
        version,
      });
      write(path, (await rasteriser.render(exportSvg(scene, 'light'), SIZE.width)).png());
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    rasteriser.close();
  }
  return total;
}
