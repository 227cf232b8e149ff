import { build, type Rolldown } from 'vite';

/** One file that a bundle consists of. */
export type BundledFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** How a program is bundled. */
export interface BundleOptions {
  /** Values that names in it stand for. */
  readonly define?: Readonly<Record<string, unknown>>;
  /** The global under which what the entry exports is left for later scripts of the page; left out, no name stays behind. */
  readonly name?: string;
  /** Modules that an earlier script of the page has left, by the ends of their paths: the global that they are taken from. */
  readonly given?: Readonly<Record<string, string>>;
  /** `terser` takes many times as long as the bundler's own, for a few percent. */
  readonly minify?: 'oxc' | 'terser';
}

/**
 * The program at `entry` as files for a page that loads no modules: one classic script, and its style sheet where it has one.
 */
export async function bundleFiles(
  entry: string,
  { define = {}, name, given = {}, minify = 'oxc' }: BundleOptions = {},
): Promise<readonly BundledFile[]> {
  const globalOf = (id: string) => Object.entries(given).find(([end]) => id.endsWith(end))?.[1];
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: Object.fromEntries(Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2022',
      minify,
      terserOptions: {
        ecma: 2020,
        toplevel: true,
        compress: {
          passes: 3,
          // Nothing of ours asks how many parameters a function has, or does something when it is read.
          keep_fargs: false,
          pure_getters: true,
          unsafe_arrows: true,
          // Functions one after another, constants where they were, calls as calls: what is alike compresses best.
          hoist_funs: true,
          inline: 1,
          lhs_constants: false,
        },
      },
      // A classic script would carry its styles, which a page's policy refuses.
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        external: (id) => globalOf(id) !== undefined,
        preserveEntrySignatures: name === undefined ? false : 'strict',
        output: {
          format: 'iife',
          name,
          globals: (id) => globalOf(id) ?? '',
          // Nothing asks whether what is left behind was a module.
          esModule: false,
          generatedCode: { symbols: false },
        },
        // A module that nothing is taken from does nothing here: its tables would only be built.
        treeshake: { moduleSideEffects: (id) => id.endsWith('.css'), propertyReadSideEffects: false },
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
export async function bundleChunk(entry: string, options?: BundleOptions): Promise<Rolldown.OutputChunk> {
  const [script, ...rest] = await bundleFiles(entry, options);
  if (script?.type !== 'chunk' || rest.length > 0) throw new Error(`${entry} is not one script`);
  return script;
}

/** The program at `entry` as the text of a script element. Throws where it is more than one script. */
export async function bundleScript(entry: string, options?: BundleOptions): Promise<string> {
  return inElement((await bundleChunk(entry, options)).code);
}
