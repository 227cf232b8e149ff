import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LATIN_FACES } from '../theme/fontStacks';
import { bundleScript } from './bundleScript';
import { withoutProgram } from '../embed/page/program';

const LOADER = join(import.meta.dirname, '../pages/boot/program.ts');
const DATA = /<link rel="preload" href="([^"]+)" as="fetch"[^>]*>/g;

/**
 * `html` that after its first frame asks for its program, the style sheets that are not in it, the modules at the addresses
 * `early` and the data preloaded for it.
 */
export async function afterPaint(html: string, early: readonly string[]): Promise<string> {
  const { shell, program } = withoutProgram(html);
  const data = [...shell.matchAll(DATA)].map(([, address]) => address ?? '');
  const script = await bundleScript(LOADER, {
    define: {
      PROGRAM: {
        script: program.script,
        modules: [...program.preload, ...early],
        styles: program.styles,
        data,
        faces: LATIN_FACES,
      },
    },
  });
  return shell.replace(DATA, '').replace('</body>', () => `<script>${script}</script>\n  </body>`);
}

/** Addresses from the page of the chunks with these names. Throws `Error` for a name that no chunk has. */
export function addressesOf(
  names: readonly string[],
  chunks: readonly { readonly name: string; readonly fileName: string }[],
): readonly string[] {
  return names.map((name) => {
    const chunk = chunks.find((each) => each.name === name);
    if (!chunk) throw new Error(`No chunk of the build is named ${name}`);
    return `./${chunk.fileName}`;
  });
}

/**
 * Makes the page at `page` paint before it loads its program; with that it asks for the chunks named `early`, which the program
 * itself asks for only once it runs. The build fails where one of them is not in it.
 */
export function programAfterPaint(page: string, early: readonly string[]): Plugin {
  return {
    name: 'program-after-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        if (path !== page) return html;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        return afterPaint(html, addressesOf(early, chunks));
      },
    },
  };
}
