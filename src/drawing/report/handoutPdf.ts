import type { ImageFields } from '../scene/metadata';
import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { shareText } from '../../words/shareText';
import { openPdf, type PdfOptions } from '../pdf/document';
import type { FinishedPdf } from '../pdf/pdfOf';
import type { Scene } from '../scene/scene';
import { block, figureBlock, figureRow, rowHeight, section, setSources, sourceList, STYLES, type Struct } from './blocks';
import type { ReportSource } from './model';
import { numberPages, openPages, type Pages, type PaperName } from './pages';

/** One step of a story on paper. */
export interface HandoutStep {
  /** Which step it is, in words. */
  readonly place: string;
  readonly title: string;
  /** What is told, with the numbers of its documents in brackets. */
  readonly text: string;
  readonly sources: readonly ReportSource[];
}

/** A story as its handout tells it. */
export interface HandoutText {
  readonly title: string;
  readonly about: string;
  /** Which record it shows. */
  readonly dated: string;
  readonly steps: readonly HandoutStep[];
}

export interface HandoutOptions extends Omit<PdfOptions, 'fields'> {
  readonly text: HandoutText;
  /** The figure of each step, in the order of the steps. */
  readonly scenes: readonly Scene[];
  /** The charts beside each step, two at most. */
  readonly charts: readonly (readonly Scene[])[];
  readonly paperName: PaperName;
  /** Where the story is told; empty where no site is known. */
  readonly url: string;
}

const inOneLine = ({ title, from }: ReportSource, lang: Lang) =>
  [title, from].filter((part) => part !== '').join(LANGUAGES[lang].semicolon);

/** The heading above documents, with the room around it. */
const HEADING = 50;
/** The least of a figure's usual height: below that its letters are hard to read, and the documents go on overleaf. */
const LEAST = 0.66;

interface StepFigures {
  readonly scene: Scene;
  readonly charts: readonly Scene[];
}

/** What is told, its figure, its charts and its documents: one page, where they fit. */
function stepPage(
  pages: Pages,
  parent: Struct,
  { place, title, text, sources }: HandoutStep,
  { scene, charts }: StepFigures,
) {
  const listed = setSources(
    pages,
    sources.map((source) => ({ ...source, title: inOneLine(source, pages.lang), from: '' })),
    STYLES.note,
  );
  block(pages, parent, place, { style: STYLES.small });
  block(pages, parent, title, { tag: 'H2', style: STYLES.section });
  pages.y += 6;
  block(pages, parent, text, { style: STYLES.story });
  pages.y += 8;
  const below = listed.reduce((sum, { height }) => sum + height, HEADING + rowHeight(pages, charts));
  const usual = (scene.view.height * pages.width) / scene.view.width;
  figureBlock(pages, parent, scene, Math.max(usual * LEAST, pages.room() - below));
  figureRow(pages, parent, charts);
  if (listed.length === 0) return;
  section(pages, parent, shareText(pages.lang).report.sources, 'H3');
  sourceList(pages, parent, listed);
}

/** What the document says about itself: as its figures do, under the story's own name. */
function fieldsOf({ text, scenes, url }: HandoutOptions): ImageFields {
  return { ...scenes[0]?.about, Title: text.title, Description: text.about, URL: url };
}

/**
 * A story to hand out: what it is, then each step on a page of its own with its text, its figure and charts as vectors and
 * its numbered documents, which go on overleaf where they are many.
 * Licences and version stand in each figure. Pure: the same options give the same bytes.
 */
export async function handoutPdf(options: HandoutOptions): Promise<FinishedPdf> {
  const { text, scenes, charts, lang, paperName } = options;
  const paper = openPdf({ ...options, fields: fieldsOf(options) });
  const pages = openPages(paper, paperName, lang);
  const root = paper.doc.struct('Document');
  paper.doc.addStructure(root);
  block(pages, root, text.title, { tag: 'H1', style: STYLES.title });
  pages.y += 4;
  block(pages, root, text.about);
  block(pages, root, text.dated, { style: STYLES.small });
  pages.y += 12;
  text.steps.forEach((step, at) => {
    if (at > 0) pages.newPage();
    stepPage(pages, root, step, { scene: scenes[at]!, charts: charts[at]! });
  });
  root.end();
  numberPages(pages, STYLES.small, shareText(lang).report.page);
  return { bytes: await paper.finish(), missing: [...paper.missing] };
}
