import { pdfOf } from '../../drawing/pdf/pdfOf';
import type { Scene } from '../../drawing/scene/scene';
import { insetBoxes } from '../../drawing/scene/walk';
import { outlinedSvg } from '../../drawing/svg/outlined';
import { exportSvg } from '../../drawing/svg/exportSvg';
import { chartOf, csvChart } from '../../export/chartFile';
import { csvAreas } from '../../export/csvAreas';
import { columnsOf } from '../../layers/columns';
import { colouringOf } from '../../layers/layers';
import { citationOf } from '../../words/citation';
import { utf8 } from '../../drawing/bytes';
import { writePngText } from '../../export/pngText';
import { dotsPerInch, pixelSize, pointsPerUnit } from '../../export/size';
import { coloursOf } from '../../theme/colours';
import { animate } from './animate';
import { draw } from './draw';
import { renderHandout } from './handout';
import type { Material } from './material';
import { pdfLibrary } from './pdfLibrary';
import { mustDrawRegions, mustShowMaps } from './probe';
import type { Rendered } from './rendered';
import { renderReport } from './report';
import type { Shot } from './shot';
import { mustHoldText, type Workshop } from './workshop';

async function pngOf(shot: Shot, scene: Scene, { rasteriser }: Workshop): Promise<Rendered> {
  const { width } = pixelSize(shot.size);
  const raster = await rasteriser.render(exportSvg(scene, shot.theme), width);
  mustShowMaps(raster, insetBoxes(scene.nodes, width / shot.size.width));
  const bytes = writePngText(raster.png(), {
    fields: { ...scene.about },
    dotsPerInch: dotsPerInch(shot.size),
  });
  return { ...plain(scene, raster.width, raster.height), bytes };
}

function plain({ about }: Scene, width: number, height: number): Omit<Rendered, 'bytes'> {
  return { width, height, altText: about!.Description, warnings: [], browser: null };
}

/** What a shot says as a table, or cited: nothing is drawn, so that no size is too small. */
function written(
  { format, chart: name, state, size }: Shot,
  material: Material,
  site: string | null,
): Rendered {
  const { record, context, version, released } = material;
  const { lang, region: entered, event: opened } = state;
  const chart = name === null ? null : chartOf(name, material, state);
  const table = () => (chart ? csvChart(chart) : csvAreas(record, columnsOf(record, state), lang, entered));
  const cited = () => citationOf({ state, context, site, version, released, chart }).bibtex;
  const { altText } = chart ?? colouringOf(record, state).caption(lang, { entered, opened });
  const bytes = utf8(format === 'bibtex' ? cited() : table());
  return { width: size.width, height: size.height, altText, warnings: [], browser: null, bytes };
}

/** A shot made without a browser. Throws `Error` when it cannot be made, or would be blank. */
export async function renderFigure(shot: Shot, workshop: Workshop): Promise<Rendered> {
  if (shot.format === 'gif') return animate(shot, workshop);
  if (shot.format === 'handout-pdf') return renderHandout(shot, workshop);
  const { material, faces, site } = workshop;
  if (shot.format === 'csv' || shot.format === 'bibtex') return written(shot, material, site);
  const scene = draw(shot, material, site);
  mustHoldText(scene, faces, [shot.look.title, shot.look.credit]);
  const { width, height } = shot.size;
  if (shot.chart === null && shot.figure !== 'timeline') mustDrawRegions(scene);
  switch (shot.format) {
    case 'png':
      return pngOf(shot, scene, workshop);
    case 'svg': {
      const svg = exportSvg(scene, shot.theme, { faces: await faces.embedded(scene) });
      return { ...plain(scene, width, height), bytes: utf8(`${svg}\n`) };
    }
    case 'svg-outlined':
      return {
        ...plain(scene, width, height),
        bytes: utf8(`${outlinedSvg(scene, shot.theme, faces.faces)}\n`),
      };
    case 'pdf': {
      const { bytes } = await pdfOf(scene, {
        library: pdfLibrary,
        faces: faces.faces,
        dated: material.released,
        colours: coloursOf(shot.theme),
        pointsPerUnit: pointsPerUnit(shot.size),
      });
      return { ...plain(scene, width, height), bytes };
    }
    case 'report-pdf':
      return renderReport(shot, scene, workshop);
  }
}
