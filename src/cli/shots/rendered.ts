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
