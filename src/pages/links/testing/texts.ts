/** A run of text in a page and the language that its markup says it is in. */
export interface TaggedText {
  readonly text: string;
  readonly lang: string;
}

/** Elements without an end. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
/** What nobody reads: data, styles, and the title, which can hold no markup. */
const UNREAD = /<(script|style|title)\b[^]*?<\/\1>/g;
const TOKEN = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>|([^<]+)/gi;

/** The texts of a page in their order. Throws `Error` when its elements are not properly nested. */
export function textsIn(html: string): readonly TaggedText[] {
  const texts: TaggedText[] = [];
  const open: { readonly name: string; readonly lang: string }[] = [];
  const markup = html.replace('<!doctype html>', '').replace(UNREAD, '');
  for (const [, end, name, attributes, alone, text] of markup.matchAll(TOKEN)) {
    const lang = open.at(-1)?.lang ?? '';
    if (text !== undefined) texts.push({ text: text.trim(), lang });
    else if (end) {
      const opened = open.pop()?.name;
      if (opened !== name) throw new Error(`</${name}> ends <${opened}>`);
    } else if (!alone && !VOID.has(name!)) {
      open.push({ name: name!, lang: /\slang="([^"]*)"/.exec(attributes!)?.[1] ?? lang });
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.name}> has no end`);
  return texts.filter(({ text: kept }) => kept !== '');
}
