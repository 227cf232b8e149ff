/** The files that make a built page's program. */
export interface Program {
  /** Entry module. */
  readonly script: string;
  readonly styles: readonly string[];
  /** Modules that the entry needs at once. */
  readonly preload: readonly string[];
}

/** Tags that load files: what a development server writes out in the page stays in it. */
const TAG =
  /\s*<(?:script type="module"(?=[^>]* src=)|link rel="(?:stylesheet|modulepreload)")[^>]*>(?:<\/script>)?/g;
const addressIn = (tag: string) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? '';

/** Takes the tags that would load the program, the last of the page's scripts, at once out of a page. Throws where there is none. */
export function withoutProgram(html: string): { readonly shell: string; readonly program: Program } {
  const tags = html.match(TAG) ?? [];
  const of = (kind: string) => tags.filter((tag) => tag.includes(kind)).map(addressIn);
  const script = of('type="module"').at(-1);
  if (script === undefined) throw new Error('The page has no program');
  return {
    shell: html.replace(TAG, ''),
    program: { script, styles: of('rel="stylesheet"'), preload: of('rel="modulepreload"') },
  };
}
