/** A finished file. */
export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}
