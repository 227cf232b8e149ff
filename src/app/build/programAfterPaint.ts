import type { Plugin } from 'vite';
import { LATIN_FACES } from '../../theme/fontStacks';
import { withoutProgram } from './program';

const DATA = /<link rel="preload" href="([^"]+)" as="fetch"[^>]*>/g;

/**
 * Script text that asks for a page's program, data and fonts once its first frame is painted: until then the line and the
 * processor belong to the map that stands in the page. A page in the background, which paints nothing, asks at once.
 */
function loader(script: string, modules: readonly string[], data: readonly string[]): string {
  return `(function(){var s,add=function(t,p){var e=document.createElement(t);e.crossOrigin='anonymous';document.head.append(Object.assign(e,p))};function load(){if(s)return;s=1;${JSON.stringify(data)}.forEach(function(f){add('link',{rel:'preload',as:'fetch',href:f})});${JSON.stringify(modules)}.forEach(function(f){add('link',{rel:'modulepreload',href:f})});add('script',{type:'module',src:${JSON.stringify(script)}});${JSON.stringify(LATIN_FACES)}.forEach(function(f){document.fonts.load(f).catch(function(){})})}if(document.hidden)load();else{requestAnimationFrame(function(){setTimeout(load)});setTimeout(load,1000)}})()`;
}

/** `html` with its program and the data preloaded for it asked for after the first frame. */
export function afterPaint(html: string): string {
  const { shell, program } = withoutProgram(html);
  const data = [...shell.matchAll(DATA)].map(([, address]) => address ?? '');
  const script = loader(program.script, program.preload, data);
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
