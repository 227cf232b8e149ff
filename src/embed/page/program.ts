/** The files that make a built page's program. */
export interface Program {
  /** Entry module. */
  readonly script: string;
  readonly styles: readonly string[];
  /** Modules that the entry needs at once. */
  readonly preload: readonly string[];
}

const TAG = /\s*<(?:script type="module"|link rel="(?:stylesheet|modulepreload)")[^>]*>(?:<\/script>)?/g;
const addressIn = (tag: string) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? '';

/** Takes the tags that would load the program at once out of a built page. Throws where there is no program. */
export function withoutProgram(html: string): { readonly shell: string; readonly program: Program } {
  const tags = html.match(TAG) ?? [];
  const of = (kind: string) => tags.filter((tag) => tag.includes(kind)).map(addressIn);
  const [script] = of('type="module"');
  if (script === undefined) throw new Error('The page has no program');
  return {
    shell: html.replace(TAG, ''),
    program: { script, styles: of('rel="stylesheet"'), preload: of('rel="modulepreload"') },
  };
}
