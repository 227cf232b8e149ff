import { TYPESETTING } from '../../i18n/typesetting';
import type { Box } from '../box';
import { breakLines } from '../text/lines';
import type { Face } from '../text/measure';
import type { Lang } from '../../i18n/text';
import { EXPORT_FONTS } from '../../theme/fileFonts';
import type { PdfPaper } from '../pdf/document';
import { drawLine } from '../pdf/text';

/** Sides of the paper in points. */
export const PAPERS = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;
export type PaperName = keyof typeof PAPERS;

const MARGIN = 48;
/** Room at the foot of each page for its number. */
const FOOT = 24;

/** How running text is set. */
export interface PageStyle {
  readonly size: number;
  readonly face: Face;
  readonly fill: string;
}

/** Lines that are set but not yet placed. */
export interface SetText {
  readonly lines: readonly string[];
  readonly style: PageStyle;
  readonly height: number;
}

/** Pages that fill from the top. */
export interface Pages {
  readonly paper: PdfPaper;
  readonly lang: Lang;
  readonly left: number;
  readonly width: number;
  /** Top of the room that is left. */
  y: number;
  /** What is left of the page below `y`. */
  room(): number;
  /** Begins a page where less than `height` is left. Returns whether it did. */
  need(height: number): boolean;
  newPage(): void;
  set(text: string, width: number, style: PageStyle): SetText;
  /** Draws set lines from `x`, `y` (upper left). Returns the place of each. */
  put(text: SetText, x: number, y: number): readonly Box[];
}

/** Pages of `name` on `paper`; the first is begun. */
export function openPages(paper: PdfPaper, name: PaperName, lang: Lang): Pages {
  const { doc } = paper;
  const { width, height } = PAPERS[name];
  const bottom = height - MARGIN - FOOT;
  const pages: Pages = {
    paper,
    lang,
    left: MARGIN,
    width: width - 2 * MARGIN,
    y: MARGIN,
    newPage() {
      doc.addPage({ size: [width, height], margin: 0 });
      pages.y = MARGIN;
    },
    room: () => bottom - pages.y,
    need(height) {
      if (height <= pages.room()) return false;
      pages.newPage();
      return true;
    },
    set(text, across, style) {
      const lines = breakLines(text, across, style, lang);
      return { lines, style, height: lines.length * style.size * TYPESETTING[lang].leading.paper };
    },
    put({ lines, style }, x, y) {
      const fonts = EXPORT_FONTS[lang];
      const family = (style.face === 'serif' ? fonts.serif : fonts.sans).replaceAll("'", '');
      const step = style.size * TYPESETTING[lang].leading.paper;
      return lines.map((text, i) => {
        const top = y + i * step;
        const width = drawLine(paper, {
          text,
          family,
          weight: style.face === 'sans' ? 400 : 600,
          size: style.size,
          x,
          y: top + (step - style.size) / 2 + style.size * 0.78,
          fill: style.fill,
        });
        return { x, y: top, width, height: step };
      });
    },
  };
  pages.newPage();
  return pages;
}

/** Numbers every page at its foot, when all are there. */
export function numberPages(
  { paper, left, width, put, set }: Pages,
  style: PageStyle,
  name: (n: number, of: number) => string,
): void {
  const { doc } = paper;
  const { start, count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i += 1) {
    doc.switchToPage(start + i);
    doc.markContent('Artifact', { type: 'Pagination' });
    put(set(name(i + 1, count), width, style), left, doc.page.height - MARGIN - style.size);
    doc.endMarkedContent();
  }
}
