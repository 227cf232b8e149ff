import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LATIN_FACES } from '../theme/fontStacks';
import { bundleScript } from './bundleScript';
import { withoutProgram } from '../embed/page/program';

const LOADER = join(import.meta.dirname, '../pages/boot/program.ts');
const DATA = /<link rel="preload" href="([^"]+)" as="fetch"[^>]*>/g;

/** `html` with its program and the data preloaded for it asked for after the first frame. */
export async function afterPaint(html: string): Promise<string> {
  const { shell, program } = withoutProgram(html);
  const data = [...shell.matchAll(DATA)].map(([, address]) => address ?? '');
  const script = await bundleScript(LOADER, {
    PROGRAM: { script: program.script, modules: program.preload, data, faces: LATIN_FACES },
  });
  return shell.replace(DATA, '').replace('</body>', () => `<script>${script}</script>\n  </body>`);
}

/** Makes the page at `page` paint before it loads its program. */
export function programAfterPaint(page: string): Plugin {
  return {
    name: 'program-after-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => (path === page ? afterPaint(html) : html),
    },
  };
}
