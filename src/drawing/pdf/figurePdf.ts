import { parseXml } from '../svg/xml';
import { openPdf, type PdfOptions } from './document';
import { svgOnPaper } from './drawSvg';
import { drawTagged } from './tagged';

export interface FigurePdfOptions extends PdfOptions {
  /** The figure's drawing, without embedded typefaces. */
  readonly svg: string;
  /** Points of paper per drawing unit. */
  readonly pointsPerUnit: number;
}

/** A finished document, and the characters that none of its typefaces holds. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly missing: readonly string[];
}

/** The figure alone on a page of its own size, as vectors. */
export async function figurePdf(options: FigurePdfOptions): Promise<FinishedPdf> {
  const { svg, pointsPerUnit, fields } = options;
  const root = parseXml(svg);
  const size = ['width', 'height'].map((side) => Number(root.attributes[side]) * pointsPerUnit);
  const paper = openPdf(options);
  const { doc } = paper;
  doc.addPage({ size: size as [number, number], margin: 0 });
  const section = doc.struct('Document');
  doc.addStructure(section);
  doc.save().scale(pointsPerUnit);
  drawTagged(svgOnPaper(paper, root), root, fields['Description'] ?? '', section);
  doc.restore();
  section.end();
  return { bytes: await paper.finish(), missing: [...paper.missing] };
}
