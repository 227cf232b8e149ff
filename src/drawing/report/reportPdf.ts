import { LANGUAGES } from '../../i18n/language';
import { formatDay } from '../../i18n/format';
import { boundaryNotice } from '../../regions/notice';
import { figureText } from '../../words/figureText';
import { pictureText } from '../../words/pictureText';
import { openPdf, type PdfOptions } from '../pdf/document';
import type { FinishedPdf } from '../pdf/pdfOf';
import type { Scene } from '../scene/scene';
import { shareText } from '../../words/shareText';
import { block, figureBlock, putLink, section, setSources, sourceList, STYLES, type Struct } from './blocks';
import { reportModel, type ReportEvent, type ReportOptions } from './model';
import { numberPages, openPages, type Pages, type PageStyle, type PaperName } from './pages';
import { drawTable } from './table';

export interface ReportPdfOptions extends PdfOptions, ReportOptions {
  readonly paperName: PaperName;
  /** The figure of the day. */
  readonly scene: Scene;
  readonly version: string;
}

function eventBlock(pages: Pages, parent: Struct, event: ReportEvent): void {
  const { refs } = shareText(pages.lang).report;
  const { text, small, heading } = STYLES;
  const height = (value: string, style: PageStyle) => pages.set(value, pages.width, style).height;
  pages.need(height(event.heading, heading) + height(event.facts, small) + height(event.summary, text) + 24);
  block(pages, parent, event.heading, { tag: 'H3', style: heading });
  block(pages, parent, event.facts, { style: small });
  block(pages, parent, event.summary);
  block(pages, parent, refs(event.refs.map((n) => `[${n}]`).join(' ')), { style: small });
  pages.y += 8;
}

/**
 * The figure of a day, then the table of areas, the events of the stretch, their numbered documents with addresses, the
 * boundary note, licences, address and version. Pure: the same options give the same bytes.
 */
export async function reportPdf(options: ReportPdfOptions): Promise<FinishedPdf> {
  const { lang, fields, range, colouring, version, paperName, scene } = options;
  const words = shareText(lang).report;
  const model = reportModel(options);
  const paper = openPdf(options);
  const { doc } = paper;
  const pages = openPages(paper, paperName, lang);
  const root = doc.struct('Document');
  doc.addStructure(root);
  figureBlock(pages, root, scene);
  section(
    pages,
    root,
    words.regions + LANGUAGES[lang].colon + words.title(formatDay(colouring.day, lang)),
  );
  drawTable(pages, model.rows, { head: STYLES.head, cell: STYLES.text }, root);
  section(pages, root, words.events(formatDay(range.from, lang), formatDay(range.to, lang)));
  if (model.events.length === 0) block(pages, root, words.noEvents);
  for (const event of model.events) eventBlock(pages, root, event);
  if (model.sources.length > 0) {
    section(pages, root, words.sources);
    sourceList(pages, root, setSources(pages, model.sources));
  }
  section(pages, root, words.notes);
  const { data } = pictureText(lang);
  const { version: versionText } = figureText(lang).figure;
  const review = boundaryNotice.reviewNumber;
  const { note, exceptions, credit, projection } = boundaryNotice;
  for (const text of [note[lang], exceptions[lang], credit[lang], projection[lang], data, review ?? '']) {
    block(pages, root, text);
    pages.y += 4;
  }
  const url = fields['URL'] ?? '';
  if (url !== '') {
    const paragraph = doc.struct('P');
    root.add(paragraph);
    const text = pages.set(url, pages.width, STYLES.text);
    pages.need(text.height);
    putLink(pages, paragraph, { text, url, title: url });
    paragraph.end();
  }
  block(pages, root, versionText(version));
  root.end();
  numberPages(pages, STYLES.small, words.page);
  return { bytes: await paper.finish(), missing: [...paper.missing] };
}
