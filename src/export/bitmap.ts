/** A bitmap: red, green, blue and opacity of each pixel, a byte each, row by row. */
export interface Bitmap {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}
