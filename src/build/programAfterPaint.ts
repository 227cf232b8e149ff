import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LATIN_FACES } from '../theme/fontStacks';
import { bundleScript } from './bundleScript';
import { withoutProgram } from '../embed/page/program';

const LOADER = join(import.meta.dirname, '../pages/boot/program.ts');
const DATA = /<link rel="preload" href="([^"]+)" as="fetch"[^>]*>/g;

/** `html` with its program, the modules `soon` and the data preloaded for it asked for after the first frame. */
export async function afterPaint(html: string, soon: readonly string[] = []): Promise<string> {
  const { shell, program } = withoutProgram(html);
  const data = [...shell.matchAll(DATA)].map(([, address]) => address ?? '');
  const script = await bundleScript(LOADER, {
    PROGRAM: { script: program.script, modules: [...program.preload, ...soon], data, faces: LATIN_FACES },
  });
  return shell.replace(DATA, '').replace('</body>', () => `<script>${script}</script>\n  </body>`);
}

/**
 * Makes the page at `page` paint before it loads its program; with that it asks for the files named `soon`, which the program
 * itself asks for only once it runs.
 */
export function programAfterPaint(page: string, soon: readonly string[]): Plugin {
  return {
    name: 'program-after-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        if (path !== page) return html;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const asked = chunks.filter(({ name }) => soon.includes(name));
        return afterPaint(
          html,
          asked.map(({ fileName }) => `./${fileName}`),
        );
      },
    },
  };
}
