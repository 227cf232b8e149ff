import { escapeXml } from '../../drawing/svg/markup';

/** Markup that is ready to be written out. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text is escaped, lists are joined, what is nothing leaves nothing. */
export type Value = Html | string | number | false | null | undefined | readonly Value[];

function markupOf(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeXml(String(value));
  return value.map(markupOf).join('');
}

/** Indentation of the source, which no page needs. */
const INDENT = /\n\s+/g;

/** A template of markup in which every value is escaped unless it is `Html` itself. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.map((text, at) => text.replace(INDENT, '\n') + markupOf(values[at])).join(''));
}

/** Markup from functions that vouch for it: drawings, and data blocks. */
export function trusted(text: string): Html {
  return new Html(text);
}
