import { base64 } from '../bytes';

/** A typeface to go into a drawing. */
export interface EmbeddedFace {
  readonly family: string;
  readonly weight: number;
  readonly woff2: Uint8Array;
}

/** A `<style>` with the typefaces inside, so that a drawing looks the same on every machine without a request. */
export function facesSvg(faces: readonly EmbeddedFace[]): string {
  const rules = faces.map(
    ({ family, weight, woff2 }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};` +
      `src:url(data:font/woff2;base64,${base64(woff2)}) format('woff2')}`,
  );
  return rules.length === 0 ? '' : `<style>${rules.join('')}</style>`;
}
