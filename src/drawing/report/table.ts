import { coloursOf } from '../../theme/colours';
import { swatch } from '../legend/swatch';
import { PALETTES } from '../../theme/palette';
import { drawNodes, type PdfDrawing } from '../pdf/drawNodes';
import { shareText } from '../../words/shareText';
import type { ReportRow } from './model';
import type { Pages, PageStyle } from './pages';

type Struct = ReturnType<Pages['paper']['doc']['struct']>;

const CELL_GAP = 10;
const PAD = 2.5;
/** Share of the width that each column takes: area, status, since, act. */
const SHARES = [0.17, 0.29, 0.17, 0.37] as const;
const SWATCH = 22;
const SAMPLE = { width: 17, height: 12 } as const;

export interface TableStyles {
  readonly head: PageStyle;
  readonly cell: PageStyle;
}

function rule({ paper: { doc }, left, width }: Pages, y: number): void {
  doc
    .undash()
    .lineWidth(0.5)
    .strokeColor(PALETTES.light.rule)
    .moveTo(left, y)
    .lineTo(left + width, y)
    .stroke();
}

/** Decoration: drawn, but not read out. */
function artifact({ paper: { doc } }: Pages, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}

/** The table of areas; a row stays whole and the head is repeated on every page. */
export function drawTable(
  pages: Pages,
  rows: readonly ReportRow[],
  { head, cell }: TableStyles,
  parent: Struct,
): void {
  const { doc } = pages.paper;
  const drawing: PdfDrawing = {
    paper: pages.paper,
    colours: coloursOf('light'),
    lang: pages.lang,
    unit: 1,
    style: {},
  };
  const words = shareText(pages.lang).report;
  const edges = SHARES.map(
    (_, i) => pages.left + pages.width * SHARES.slice(0, i).reduce((a, b) => a + b, 0),
  );
  const inset = [0, SWATCH, 0, 0];
  const room = (i: number) => pages.width * SHARES[i]! - CELL_GAP - inset[i]!;
  const table = doc.struct('Table');
  parent.add(table);

  const header = (tagged: boolean) => {
    const texts = [words.area, words.status, words.since, words.act].map((text, i) =>
      pages.set(text, room(i), head),
    );
    const y = pages.y;
    const put = (i: number) => () => pages.put(texts[i]!, edges[i]!, y);
    if (tagged) {
      const row = doc.struct('TR');
      table.add(row);
      texts.forEach((_, i) => row.add(doc.struct('TH', { scope: 'Column' }, put(i))));
      row.end();
    } else {
      artifact(pages, () => texts.forEach((_, i) => put(i)()));
    }
    pages.y += texts[0]!.height + PAD;
    artifact(pages, () => rule(pages, pages.y));
    pages.y += PAD;
  };

  header(true);
  for (const item of rows) {
    const cells = [item.area, item.status, item.since, item.act].map((text, i) =>
      pages.set(text, room(i), cell),
    );
    const height = Math.max(...cells.map((text) => text.height)) + 2 * PAD;
    if (pages.need(height)) header(false);
    const y = pages.y + PAD;
    artifact(pages, () => {
      drawNodes(drawing, swatch([item.paint], { x: edges[1]!, y, ...SAMPLE }));
    });
    const row = doc.struct('TR');
    table.add(row);
    cells.forEach((text, i) =>
      row.add(
        doc.struct(i === 0 ? 'TH' : 'TD', i === 0 ? { scope: 'Row' } : {}, () =>
          pages.put(text, edges[i]! + inset[i]!, y),
        ),
      ),
    );
    row.end();
    pages.y += height;
    artifact(pages, () => rule(pages, pages.y));
  }
  table.end();
}
