declare module 'linebreak' {
  /** Finds where a line may break, by the Unicode line breaking algorithm (UAX 14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next chance to break, before `position`; null at the end of the text. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
