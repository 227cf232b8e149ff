/** What the worker is asked for, in this order: to get ready, to add frame after frame, to write the file. */
export type GifRequest =
  | {
      /** The program that makes bitmaps. */
      readonly wasm: ArrayBuffer;
      /** TrueType files. */
      readonly faces: readonly Uint8Array[];
      /** Of a frame, in pixels. */
      readonly width: number;
    }
  | { readonly svg: string; readonly delay: number }
  | 'write';

/** What is done: to the last of them the file. */
export interface GifResult {
  readonly file?: Uint8Array<ArrayBuffer>;
}

/** Its answer to each. */
export type GifAnswer = GifResult | { readonly fault: string };
