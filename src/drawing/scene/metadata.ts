/** What an image says about itself, beside what it shows; the same fields go into every format. */
export interface FigureMetadata {
  readonly Title: string;
  readonly Description: string;
  readonly Source: string;
  readonly Copyright: string;
  readonly URL: string;
  readonly Version: string;
}

/** The same by name, as a file carries it. */
export type ImageFields = Readonly<Record<string, string>>;
