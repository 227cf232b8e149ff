import PDFDocument from 'pdfkit';
import { figurePdf } from '../../drawing/pdf/figurePdf';
import { writePngText } from '../../export/pngText';
import { dotsPerInch, pixelSize, pointsPerUnit } from '../../export/size';
import { outlinedSvg } from '../../drawing/svg/outlined';
import { withFonts } from '../../drawing/svg/fonts';
import { utf8 } from '../../export/bytes';
import { animate } from './animate';
import { draw, type Drawing } from './draw';
import type { ExportFaces } from './faces';
import type { Material } from './material';
import { grown, mustDrawRegions, mustShowMaps } from './probe';
import type { Rasteriser } from './raster';
import type { Rendered } from './rendered';
import { renderReport } from './report';
import type { Shot } from './shot';

/** What figures are made from and with. */
export interface Workshop {
  readonly material: Material;
  readonly faces: ExportFaces;
  readonly rasteriser: Rasteriser;
  /** Address of the published site, or null. */
  readonly site: string | null;
}

/** Throws `Error` for a drawing with characters that its typefaces do not hold. */
export function mustHoldText({ svg }: Drawing, faces: ExportFaces): void {
  const missing = faces.missing(svg);
  if (missing.length > 0) {
    throw new Error(`no typeface holds ${missing.join(' ')}: run npm run fonts`);
  }
}

async function pngOf(shot: Shot, drawing: Drawing, { rasteriser }: Workshop): Promise<Rendered> {
  const { width } = pixelSize(shot.size);
  const raster = await rasteriser.render(drawing.svg, width);
  mustShowMaps(raster, grown(drawing.maps, width / shot.size.width));
  const resolution = dotsPerInch(shot.size);
  const bytes = writePngText(raster.png(), {
    fields: { ...drawing.metadata },
    ...(resolution === undefined ? {} : { dotsPerInch: resolution }),
  });
  return { ...plain(drawing, raster.width, raster.height), bytes };
}

function plain({ metadata }: Drawing, width: number, height: number): Omit<Rendered, 'bytes'> {
  return { width, height, altText: metadata.Description, warnings: [], browser: null };
}

/** A shot made without a browser. Throws `Error` when it cannot be made, or would be blank. */
export async function renderFigure(shot: Shot, workshop: Workshop): Promise<Rendered> {
  if (shot.format === 'gif') return animate(shot, workshop);
  const { material, faces, site } = workshop;
  const drawing = draw(shot, material, site);
  mustHoldText(drawing, faces);
  const { width, height } = shot.size;
  mustDrawRegions(drawing.svg, drawing.maps.length);
  switch (shot.format) {
    case 'png':
      return pngOf(shot, drawing, workshop);
    case 'svg': {
      const svg = withFonts(drawing.svg, await faces.embedded(drawing.svg));
      return { ...plain(drawing, width, height), bytes: utf8(`${svg}\n`) };
    }
    case 'svg-outlined':
      return { ...plain(drawing, width, height), bytes: utf8(`${outlinedSvg(drawing.svg, faces.faces)}\n`) };
    case 'pdf': {
      const { bytes } = await figurePdf({
        library: PDFDocument,
        faces: faces.faces,
        lang: shot.state.lang,
        fields: { ...drawing.metadata },
        dated: material.released,
        svg: drawing.svg,
        pointsPerUnit: pointsPerUnit(shot.size),
      });
      return { ...plain(drawing, width, height), bytes };
    }
    case 'report-pdf':
      return renderReport(shot, drawing, workshop);
  }
}
