import { join } from 'node:path';
import { bundleChunk, bundleFiles, bundleScript, inElement, type BundleOptions } from './bundleScript';

/** The program that stands in an embed's page. */
export const EMBED_ENTRY = join(import.meta.dirname, '../embed/page/inline.ts');

/** What a page loads only where its address asks for it, below the project's root. */
export const LATE_PROGRAM = 'src/embed/page/late.ts';

/** What stands in an embed's page as text. */
export interface InlineCode {
  readonly script: string;
  readonly style: string;
}

/** Where the script in the page's head leaves how it read the address, for the page's own script. */
const ADDRESS = 'cnMiningMapAddress';

/** The script in the head of an embed, which runs before anything is painted. */
export function bundleBoot(minify: BundleOptions['minify']): Promise<string> {
  return bundleScript(join(import.meta.dirname, '../pages/boot/embed.ts'), { name: ADDRESS, minify });
}

/** The page's own script as one classic script, and its style sheet. Throws when the bundle is more than these two. */
export async function bundleInline(minify: BundleOptions['minify']): Promise<InlineCode> {
  const outputs = await bundleFiles(EMBED_ENTRY, {
    given: { '/query': ADDRESS, '/parameterNames': ADDRESS },
    minify,
  });
  const script = outputs.find((output) => output.type === 'chunk');
  const style = outputs.find((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || style?.type !== 'asset' || outputs.length !== 2) {
    throw new Error(
      `The embed’s own code is not one script and one style sheet: ${outputs.map((o) => o.fileName).join()}`,
    );
  }
  // The page always says which colours it has: the device's are asked for by its script.
  const bySystem = /@media \(prefers-color-scheme:\s?dark\)\{:root[^}]*\}\}/g;
  return { script: inElement(script.code), style: String(style.source).replace(bySystem, '').trim() };
}

/** The same for all pages of a build. */
let lateProgram: ReturnType<typeof bundleChunk> | undefined;

/** The late program as one file: to load what it shares with the explorer, most of that would be loaded too. */
export function bundleLate(): ReturnType<typeof bundleChunk> {
  return (lateProgram ??= bundleChunk(join(import.meta.dirname, '../..', LATE_PROGRAM)));
}
