import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const ENTRY = join(import.meta.dirname, 'embed.ts');
const FILE = 'embed.js';

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The host's script as one classic script: any page can load it, and it leaves no name behind. */
export async function bundleHostScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', entryFileNames: FILE } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const [script, ...rest] = chunks;
  if (script?.type !== 'chunk' || rest.length > 0) throw new Error(`${FILE} is not one script`);
  // Pages in other encodings than UTF-8 read a script in their own.
  return script.code.replace(/[\u0080-\uffff]/g, escapeUnit);
}

/** Puts `embed.js` at the root of the build, under the name that pasted snippets have for good; serves it in development. */
export function hostScript(): Plugin {
  return {
    name: 'host-script',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (new URL(request.url ?? '/', 'http://localhost').pathname !== `/${FILE}`) return next();
        bundleHostScript().then((source) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(source);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await bundleHostScript() });
    },
  };
}
