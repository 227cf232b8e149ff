import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const ENTRY = join(import.meta.dirname, 'inline.ts');

/** The library of hashes, for which the page's own script has a smaller one. */
const smallHashes: Plugin = {
  name: 'small-hashes',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('@noble/hashes/') ? join(import.meta.dirname, 'hashes.ts') : undefined),
};

/** What stands in an embed's page as text. */
export interface InlineCode {
  readonly script: string;
  readonly style: string;
}

/** The page's own script as one classic script, and its style sheet. Throws when the bundle is more than these two. */
export async function bundleInline(): Promise<InlineCode> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [smallHashes],
    build: {
      write: false,
      target: 'es2022',
      // A classic script would carry its styles, which the page's policy refuses.
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((output) =>
    'output' in output ? output.output : [],
  );
  const script = outputs.find((output) => output.type === 'chunk');
  const style = outputs.find((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || style?.type !== 'asset' || outputs.length !== 2) {
    throw new Error(
      `The embed’s own code is not one script and one style sheet: ${outputs.map((o) => o.fileName).join()}`,
    );
  }
  // Inside an element these would end it, or begin a comment.
  const inElement = (text: string) => text.replace(/<(?=\/script|!--)/gi, '\\x3c').trim();
  // The page always says which colours it has: the device's are asked for by its script.
  const bySystem = /@media \(prefers-color-scheme:\s?dark\)\{:root[^}]*\}\}/g;
  return { script: inElement(script.code), style: String(style.source).replace(bySystem, '').trim() };
}
