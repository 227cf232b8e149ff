declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly noHinting?: boolean;
    readonly keepFeatures?: readonly string[];
  }
  /** The font in `source` cut down to the characters of `text`. */
  export default function subsetFont(
    source: Uint8Array,
    text: string,
    options?: SubsetOptions,
  ): Promise<Buffer>;
}
