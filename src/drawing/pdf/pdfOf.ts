import type { Colours } from '../../theme/colours';
import type { Scene } from '../scene/scene';
import { openPdf, type PdfOptions } from './document';
import { drawTagged } from './tagged';

export interface FigurePdfOptions extends Omit<PdfOptions, 'lang' | 'fields'> {
  readonly colours: Colours;
  /** Points of paper per scene unit. */
  readonly pointsPerUnit: number;
}

/** A finished document, and the characters that none of its typefaces holds. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly missing: readonly string[];
}

/** A scene alone on a page of its own size, as vectors. */
export async function pdfOf(scene: Scene, options: FigurePdfOptions): Promise<FinishedPdf> {
  const { pointsPerUnit, colours } = options;
  const { view, lang, about } = scene;
  const paper = openPdf({ ...options, lang, fields: { ...about } });
  const { doc } = paper;
  doc.addPage({ size: [view.width * pointsPerUnit, view.height * pointsPerUnit], margin: 0 });
  const section = doc.struct('Document');
  doc.addStructure(section);
  drawTagged({ paper, parent: section, x: 0, y: 0, scale: pointsPerUnit }, scene, colours);
  section.end();
  return { bytes: await paper.finish(), missing: [...paper.missing] };
}
