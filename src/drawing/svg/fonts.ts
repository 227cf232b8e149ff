import { base64 } from '../../export/bytes';

/** A typeface to go into a drawing. */
export interface EmbeddedFace {
  readonly family: string;
  readonly weight: number;
  readonly woff2: Uint8Array;
}

const TEXT = /<text\b[^>]*>([^<]*)<\/text>/g;
const ENTITY: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The different characters of a drawing's texts, in code point order. */
export function charactersOf(svg: string): string {
  const texts = [...svg.matchAll(TEXT)].map(([, text]) =>
    text!.replace(/&\w+;/g, (entity) => ENTITY[entity]!),
  );
  return [...new Set(texts.join(''))].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join('');
}

/** Families that a drawing asks for. */
export function familiesOf(svg: string): ReadonlySet<string> {
  return new Set(
    [...svg.matchAll(/font-family="([^"]*)"/g)].flatMap(([, list]) =>
      list!.split(',').map((family) => family.trim().replace(/^'|'$/g, '')),
    ),
  );
}

/** `svg` with its typefaces inside, so that it looks the same on every machine without a request. */
export function withFonts(svg: string, faces: readonly EmbeddedFace[]): string {
  const wanted = familiesOf(svg);
  const rules = faces
    .filter(({ family }) => wanted.has(family))
    .map(
      ({ family, weight, woff2 }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};` +
        `src:url(data:font/woff2;base64,${base64(woff2)}) format('woff2')}`,
    );
  return rules.length === 0 ? svg : svg.replace('<defs>', `<style>${rules.join('')}</style><defs>`);
}
