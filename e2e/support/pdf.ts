import { inflateSync } from 'node:zlib';

/** `.7961 .2667 .1529` as `#cb4427`. */
function hexOf(parts: readonly string[]): string {
  const byte = (part: string) =>
    Math.round(Number(part) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${parts.map(byte).join('')}`;
}

/** Pages and drawing commands of a PDF: what is blank has next to none. `fills`: every colour that shapes or letters are filled with. */
export function contentOf(pdf: Buffer): { pages: number; strokes: number; fills: ReadonlySet<string> } {
  const text = pdf.toString('latin1');
  const pagesIn = (objects: string) => (objects.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  let pages = pagesIn(text);
  const fills = new Set<string>();
  let strokes = 0;
  for (const { index, 0: head } of text.matchAll(/stream\r?\n/g)) {
    const end = text.indexOf('endstream', index);
    try {
      const content = inflateSync(pdf.subarray(index + head.length, end)).toString('latin1');
      // Some writers keep their objects in streams.
      pages += pagesIn(content);
      strokes += (content.match(/ [lc]\n/g) ?? []).length;
      for (const [, ...parts] of content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\n/g))
        fills.add(hexOf(parts));
    } catch {
      // A picture or a typeface.
    }
  }
  return { pages, strokes, fills };
}
