import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { BundleOptions } from './bundleScript';
import { bundleBoot, bundleInline, bundleLate, LATE_PROGRAM } from './embedCode';
import { withoutProgram } from '../embed/page/program';
import type { RecordIndex } from '../events/model';
import { MAP_FAMILY } from '../theme/fontStacks';
import { DATA_VERSION } from '../events/version';
import type { FigureShapes } from '../regions/figureShapes';
import { OPENING_TIME } from '../state/state';
import { embedPage, type EmbedPageParts } from './embedPage';

const read = (root: string, path: string) => readFileSync(`${root}/${path}`, 'utf8');

/**
 * The page's own faces, with addresses from the site's root. Latin ones are never swapped in once text stands, since nothing
 * in a frame may move; but on the map, where names have their places by its widths and move nothing. The Chinese ones are
 * fetched only where the device has none at all, and have to come.
 */
function fontFaces(root: string): string {
  const faces = read(root, 'src/theme/fonts.css').replace(/\/\*[\s\S]*?\*\//g, '');
  const [text = ''] = /@font-face \{[^}]*source-sans-3-400[^}]*\}/.exec(faces) ?? [];
  return `${faces}${text.replace('Source Sans 3', MAP_FAMILY)}`
    .replace(/('Source [^}]*font-display: )swap/g, '$1optional')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}:;,]) ?/g, '$1')
    .trim();
}

/** The embed's page before anything is drawn into it. */
export const EMBED_PAGE = '/embed.html';

/** Everything but the files that a page loads, which are known only once they are built. */
type OwnParts = Omit<EmbedPageParts, 'explorer' | 'late'>;

async function ownParts(root: string, minify: BundleOptions['minify']): Promise<OwnParts> {
  return {
    index: JSON.parse(read(root, `public/data/${DATA_VERSION}/index.json`)) as RecordIndex,
    shapes: JSON.parse(read(root, 'public/geo/figure.json')) as FigureShapes,
    code: await bundleInline(minify),
    boot: await bundleBoot(minify),
    fonts: fontFaces(root),
  };
}

let built: ReturnType<typeof partsOfBuild> | undefined;

async function partsOfBuild(root: string): Promise<Omit<EmbedPageParts, 'explorer'>> {
  return { ...(await ownParts(root, 'terser')), late: `./${(await bundleLate()).fileName}` };
}

/** What all embeds of a build are made of, below the project's root. In development each page is made of its source as it is. */
export const builtParts = (root: string): ReturnType<typeof partsOfBuild> => (built ??= partsOfBuild(root));

/** Makes `embed.html` one self-contained file, in development and in the build; the explorer is loaded by it, later. */
export function embedPagePlugin(): Plugin {
  return {
    name: 'embed-page',
    async generateBundle() {
      const { fileName, code } = await bundleLate();
      this.emitFile({ type: 'asset', fileName, source: code });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, server }) {
        if (path !== EMBED_PAGE) return html;
        const { shell, program } = withoutProgram(html);
        const parts = server
          ? { ...(await ownParts('.', 'oxc')), late: `/${LATE_PROGRAM}` }
          : await builtParts('.');
        return embedPage(
          shell,
          { ...parts, explorer: program },
          { day: OPENING_TIME, lang: null, root: './' },
        );
      },
    },
  };
}
