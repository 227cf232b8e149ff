import type PDFKit from 'pdfkit';
import { LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { noonOf } from '../../time/instant';
import type { Day } from '../../time/day';
import { concat } from '../bytes';
import type { ImageFields } from '../scene/metadata';
import { faceName, type PdfFace } from './faces';

export type PdfDocument = InstanceType<typeof PDFKit>;
/** The library's class: each platform loads its own build of it. */
type PdfLibrary = typeof PDFKit;

export interface PdfOptions {
  readonly library: PdfLibrary;
  readonly faces: readonly PdfFace[];
  readonly lang: Lang;
  /** Fields of the figure; they become the document's information. */
  readonly fields: ImageFields;
  /** Day of the data version, never the time of export. */
  readonly dated: Day;
}

/** A document being written, and what its text may be set in. */
export interface PdfPaper {
  readonly doc: PdfDocument;
  readonly faces: readonly PdfFace[];
  /** Characters that no face holds. */
  readonly missing: Set<string>;
  /** Ends the document. */
  finish(): Promise<Uint8Array>;
}

const PRODUCT = 'cn-mining-map';

/**
 * An empty tagged document with language, title and information. The same content gives the same bytes: its date is that
 * of the data, its id follows from the information.
 */
export function openPdf({ library, faces, lang, fields, dated }: PdfOptions): PdfPaper {
  const doc = new library({
    autoFirstPage: false,
    bufferPages: true,
    compress: true,
    displayTitle: true,
    // Nothing is ever set in a typeface of the reader's machine.
    font: null as never,
    info: {
      Title: fields['Title'] ?? '',
      Author: PRODUCT,
      Subject: fields['Description'] ?? '',
      Creator: PRODUCT,
      Producer: 'PDFKit',
      CreationDate: noonOf(dated),
      ...Object.fromEntries(
        ['Source', 'Copyright', 'URL', 'Version'].flatMap((name) =>
          fields[name] ? [[name, fields[name]]] : [],
        ),
      ),
    },
    lang: LANG_TAG[lang],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  for (const face of faces) doc.registerFont(faceName(face), face.ttf as never);
  return {
    doc,
    faces,
    missing: new Set(),
    finish: () =>
      new Promise((resolve, reject) => {
        doc.on('end', () => resolve(concat(chunks)));
        doc.on('error', reject);
        doc.end();
      }),
  };
}
