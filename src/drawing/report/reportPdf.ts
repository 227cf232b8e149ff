import { LANGUAGES } from '../../i18n/language';
import { formatDay } from '../../i18n/format';
import { boundaryNotice } from '../../regions/notice';
import { coloursOf } from '../../theme/colours';
import { PALETTES } from '../../theme/palette';
import { figureText } from '../../words/figureText';
import type { Box } from '../box';
import { openPdf, type PdfOptions } from '../pdf/document';
import type { FinishedPdf } from '../pdf/pdfOf';
import type { Scene } from '../scene/scene';
import { drawTagged } from '../pdf/tagged';
import { shareText } from '../../words/shareText';
import { reportModel, type ReportEvent, type ReportOptions, type ReportSource } from './model';
import { numberPages, openPages, type Pages, type PageStyle, type PaperName, type SetText } from './pages';
import { drawTable } from './table';

type Struct = ReturnType<Pages['paper']['doc']['struct']>;

export interface ReportPdfOptions extends PdfOptions, ReportOptions {
  readonly paperName: PaperName;
  /** The figure of the day. */
  readonly scene: Scene;
  readonly version: string;
}

const { ink, muted } = PALETTES.light;
const STYLES = {
  section: { size: 15, face: 'serif', fill: ink },
  heading: { size: 10, face: 'bold', fill: ink },
  text: { size: 9, face: 'sans', fill: ink },
  small: { size: 8, face: 'sans', fill: muted },
  head: { size: 9, face: 'bold', fill: ink },
} as const satisfies Readonly<Record<string, PageStyle>>;

/** A piece of text under its tag, kept whole on one page together with `after` points that follow it. */
function block(
  pages: Pages,
  parent: Struct,
  text: string,
  { tag = 'P', style = STYLES.text, after = 0 }: { tag?: string; style?: PageStyle; after?: number } = {},
): void {
  if (text === '') return;
  const { doc } = pages.paper;
  const set = pages.set(text, pages.width, style);
  pages.need(set.height + after);
  const { y } = pages;
  parent.add(doc.struct(tag, {}, () => pages.put(set, pages.left, y)));
  pages.y += set.height;
}

interface LinkText {
  readonly text: SetText;
  readonly url: string;
  /** What it leads to, for who cannot see where it stands. */
  readonly title: string;
}

/** A text that leads to its address: tagged as a link, with the area to press of each line. */
function putLink(pages: Pages, parent: Struct, { text, url, title }: LinkText, indent = 0): void {
  const { doc } = pages.paper;
  const link = doc.struct('Link');
  parent.add(link);
  let lines: readonly Box[] = [];
  link.add(() => (lines = pages.put(text, pages.left + indent, pages.y)));
  for (const { x, y, width, height } of lines) {
    // A string object: the library writes plain ones as names.
    doc.link(x, y, width, height, url, { structParent: link, Contents: new String(title) as string });
  }
  link.end();
  pages.y += text.height;
}

function section(pages: Pages, parent: Struct, title: string): void {
  pages.y += 20;
  block(pages, parent, title, { tag: 'H2', style: STYLES.section, after: 60 });
  pages.y += 6;
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

function sourceList(pages: Pages, parent: Struct, sources: readonly ReportSource[]): void {
  const { doc } = pages.paper;
  const indent = 26;
  const list = doc.struct('L');
  parent.add(list);
  sources.forEach(({ title, from, url }, i) => {
    const setLine = (text: string, style: PageStyle) => pages.set(text, pages.width - indent, style);
    const lines = [setLine(title, STYLES.text), setLine(from, STYLES.small)];
    const address = url === null ? null : { text: setLine(url, STYLES.small), url, title: title || from };
    pages.need([...lines, ...(address ? [address.text] : [])].reduce((sum, { height }) => sum + height, 0));
    const item = doc.struct('LI');
    list.add(item);
    const top = pages.y;
    item.add(
      doc.struct('Lbl', {}, () => pages.put(pages.set(`${i + 1}`, indent, STYLES.text), pages.left, top)),
    );
    const body = doc.struct('LBody');
    item.add(body);
    body.add(() => {
      for (const line of lines) {
        pages.put(line, pages.left + indent, pages.y);
        pages.y += line.height;
      }
    });
    if (address) putLink(pages, body, address, indent);
    item.end();
    pages.y += 4;
  });
  list.end();
}

/** The figure as wide as the page. */
function figureBlock(pages: Pages, parent: Struct, scene: Scene): void {
  const scale = pages.width / scene.view.width;
  drawTagged({ paper: pages.paper, parent, x: pages.left, y: pages.y, scale }, scene, coloursOf('light'));
  pages.y += scene.view.height * scale;
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
    sourceList(pages, root, model.sources);
  }
  section(pages, root, words.notes);
  const { data, version: versionText } = figureText(lang).figure;
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
