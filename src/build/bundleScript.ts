import { build, type Rolldown } from 'vite';

/** One file that a bundle consists of. */
export type BundledFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

/**
 * The program at `entry` as files for a page that loads no modules: one classic script that leaves no name behind, and its
 * style sheet where it has one. Names in `define` stand for values in it.
 */
export async function bundleFiles(
  entry: string,
  define: Readonly<Record<string, unknown>> = {},
): Promise<readonly BundledFile[]> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2022',
      // A classic script would carry its styles, which a page's policy refuses.
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife' },
        // A module that nothing is taken from does nothing here: its tables would only be built.
        treeshake: { moduleSideEffects: (id) => id.endsWith('.css') },
      },
    },
  });
  return (Array.isArray(built) ? built : [built]).flatMap((output) =>
    'output' in output ? output.output : [],
  );
}

/** `text` as it may stand inside a script or style element, which it would else end. */
export const inElement = (text: string) => text.replace(/<(?=\/script|!--)/gi, '\\x3c').trim();

/** The program at `entry` as one script, under a name that changes with it. Throws where it is more. */
export async function bundleChunk(
  entry: string,
  define: Readonly<Record<string, unknown>> = {},
): Promise<Rolldown.OutputChunk> {
  const [script, ...rest] = await bundleFiles(entry, define);
  if (script?.type !== 'chunk' || rest.length > 0) throw new Error(`${entry} is not one script`);
  return script;
}

/** The program at `entry` as the text of a script element. Throws where it is more than one script. */
export async function bundleScript(
  entry: string,
  define: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return inElement((await bundleChunk(entry, define)).code);
}
