import { inflateSync } from 'node:zlib';

/** Pages and drawing commands of a PDF: what is blank has next to none. */
export function contentOf(pdf: Buffer): { pages: number; strokes: number } {
  const text = pdf.toString('latin1');
  const pages = (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  let strokes = 0;
  for (const { index, 0: head } of text.matchAll(/stream\r?\n/g)) {
    const end = text.indexOf('endstream', index);
    try {
      const content = inflateSync(pdf.subarray(index + head.length, end)).toString('latin1');
      strokes += (content.match(/ [lc]\n/g) ?? []).length;
    } catch {
      // A picture or a typeface.
    }
  }
  return { pages, strokes };
}
