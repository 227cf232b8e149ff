import { colouringOf } from '../../layers/layers';
import { daysInView, eventsInView, upToDay } from '../../state/eventsInView';
import { PAPERS } from '../../drawing/report/pages';
import { reportPdf } from '../../drawing/report/reportPdf';
import type { Scene } from '../../drawing/scene/scene';
import { pdfLibrary } from './pdfLibrary';
import { missingWarnings, type Rendered } from './rendered';
import type { Shot } from './shot';
import type { Workshop } from './workshop';

/** The report of a state: its figure, the table of areas, events, numbered documents and notes. */
export async function renderReport(shot: Shot, scene: Scene, workshop: Workshop): Promise<Rendered> {
  const { material, faces } = workshop;
  const { record, details, context, version, released } = material;
  const { paper } = shot;
  const state = upToDay(shot.state, context.bounds);
  const { bytes, missing } = await reportPdf({
    library: pdfLibrary,
    faces: faces.faces,
    lang: state.lang,
    fields: { ...scene.about },
    dated: released,
    record,
    details,
    colouring: colouringOf(record, state),
    shapes: material.shapes(state.region),
    entered: state.region,
    range: daysInView(state, context.bounds),
    events: eventsInView(record, state, details),
    paperName: paper,
    scene,
    version,
  });
  const { width, height } = PAPERS[paper];
  return {
    bytes,
    width: Math.round(width),
    height: Math.round(height),
    altText: scene.about!.Description,
    warnings: missingWarnings(missing),
    browser: null,
  };
}
