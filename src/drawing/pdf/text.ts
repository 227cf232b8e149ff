import type { PdfPaper } from './document';
import { textOutline } from '../text/textOutline';
import { faceName, runsOf, type TextRun } from './faces';

/** One line of text. */
export interface PdfLine {
  readonly text: string;
  readonly family: string;
  readonly weight: number;
  readonly size: number;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  /** Null where the letters have a rim alone. */
  readonly fill: string | null;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim around the letters: outlines, which are found by no search. */
  readonly rim?: { readonly colour: string; readonly width: number } | undefined;
  /** Where a click on it leads. */
  readonly link?: string | undefined;
}

function widthsOf({ doc }: PdfPaper, runs: readonly TextRun[], size: number): readonly number[] {
  return runs.map(({ text, face }) => doc.font(faceName(face)).fontSize(size).widthOfString(text));
}

/** Draws a line, each stretch in a face that holds it. Returns its width. */
export function drawLine(paper: PdfPaper, line: PdfLine): number {
  const { doc, faces, missing } = paper;
  const runs = runsOf(faces, line.text, line.family, line.weight, missing);
  const widths = widthsOf(paper, runs, line.size);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const back = line.anchor === 'middle' ? whole / 2 : line.anchor === 'end' ? whole : 0;
  const { size, y, rim, fill } = line;
  const place = (paint: (run: TextRun, x: number) => void) => {
    let x = line.x - back;
    runs.forEach((run, i) => {
      paint(run, x);
      x += widths[i]!;
    });
  };
  if (rim) {
    doc.lineWidth(rim.width).lineJoin('round').strokeColor(rim.colour);
    place(({ text, face }, x) => doc.path(textOutline(text, { face, size, x, y }).path).stroke());
  }
  if (fill !== null) {
    doc.fillColor(fill);
    place(({ text, face }, x) =>
      doc.font(faceName(face)).fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' }),
    );
  }
  if (line.link) doc.link(line.x - back, line.y - line.size, whole, line.size * 1.2, line.link);
  return whole;
}
