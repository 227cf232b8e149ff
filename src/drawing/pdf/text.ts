import type { PdfPaper } from './document';
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
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim around the letters, under them. */
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
  const place = (paint: (text: string, x: number) => void) => {
    let x = line.x - back;
    runs.forEach(({ text, face }, i) => {
      doc.font(faceName(face)).fontSize(line.size);
      paint(text, x);
      x += widths[i]!;
    });
  };
  const fixed = { lineBreak: false, baseline: 'alphabetic' } as const;
  if (line.rim) {
    doc.lineWidth(line.rim.width).lineJoin('round').strokeColor(line.rim.colour);
    place((text, x) => doc.text(text, x, line.y, { ...fixed, stroke: true }));
  }
  doc.fillColor(line.fill);
  place((text, x) => doc.text(text, x, line.y, fixed));
  if (line.link) doc.link(line.x - back, line.y - line.size, whole, line.size * 1.2, line.link);
  return whole;
}
