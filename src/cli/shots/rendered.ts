/** A picture that is ready to be written. */
export interface Rendered {
  readonly bytes: Uint8Array;
  /** In pixels; of a document, in drawing units; of a report, in points. */
  readonly width: number;
  readonly height: number;
  readonly altText: string;
  /** What is not wrong, but should be known. */
  readonly warnings: readonly string[];
  /** Null where no browser was used. */
  readonly browser: string | null;
}

/** What should be known of a document that shows characters which no typeface holds. */
export function missingWarnings(characters: readonly string[]): readonly string[] {
  return characters.length > 0 ? [`shown as 〓, since no typeface holds it: ${characters.join(' ')}`] : [];
}
