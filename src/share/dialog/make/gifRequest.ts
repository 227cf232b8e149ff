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

/** Its answer to each: that it is done, to the last the file, or what went wrong. */
export type GifAnswer = Readonly<{ done: true } | { file: Uint8Array<ArrayBuffer> } | { fault: string }>;
