// The package's main file is of a kind from which Node reads no names.
declare module 'gifenc/dist/gifenc.esm.js' {
  type Colour = number[];

  interface FrameOptions {
    readonly palette: readonly Colour[];
    /** Milliseconds. */
    readonly delay: number;
    readonly transparent: boolean;
    readonly transparentIndex: number;
    /** What becomes of the frame before the next one: 1 leaves it where it is. */
    readonly dispose: 1;
  }

  export function GIFEncoder(): {
    writeFrame(index: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  };
  /** At most `maxColours` colours that stand for those of `rgba`. */
  export function quantize(rgba: Uint8Array, maxColours: number): Colour[];
  /** For each pixel the place of its colour in `palette`. */
  export function applyPalette(rgba: Uint8Array, palette: readonly Colour[]): Uint8Array;
}
