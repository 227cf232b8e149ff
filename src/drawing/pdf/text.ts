import type { PdfPaper } from './document';
import { lineOutline, type LineSetting } from '../text/textOutline';
import { faceName, runsOf, type TextRun } from './faces';

/** One line of text. */
export interface PdfLine extends LineSetting {
  /** Null where the letters have a rim alone. */
  readonly fill: string | null;
  /** A rim around the letters: outlines, which are found by no search. */
  readonly rim?: { readonly colour: string; readonly width: number } | undefined;
}

function widthsOf({ doc }: PdfPaper, runs: readonly TextRun[], size: number): readonly number[] {
  return runs.map(({ text, face }) => doc.font(faceName(face)).fontSize(size).widthOfString(text));
}

/** Draws a line, each stretch in a face that holds it. Returns its width. */
export function drawLine(paper: PdfPaper, line: PdfLine): number {
  const { doc, faces, missing } = paper;
  const runs = runsOf(faces, line, missing);
  const widths = widthsOf(paper, runs, line.size);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const back = line.anchor === 'middle' ? whole / 2 : line.anchor === 'end' ? whole : 0;
  const { size, y, rim, fill } = line;
  if (rim) {
    doc.lineWidth(rim.width).lineJoin('round').strokeColor(rim.colour);
    doc.path(lineOutline(faces, line, missing).d).stroke();
  }
  if (fill !== null) {
    doc.fillColor(fill);
    let x = line.x - back;
    runs.forEach(({ text, face }, i) => {
      doc.font(faceName(face)).fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
      x += widths[i]!;
    });
  }
  return whole;
}
