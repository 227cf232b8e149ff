declare module 'fontverter' {
  /** The font in `source` in another container, its tables as they are. */
  export function convert(source: Buffer, format: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
