import { coloursOf } from '../../theme/colours';
import { PALETTES } from '../../theme/palette';
import type { Box } from '../box';
import { drawTagged } from '../pdf/tagged';
import type { Scene } from '../scene/scene';
import type { ReportSource } from './model';
import type { Pages, PageStyle, SetText } from './pages';

export type Struct = ReturnType<Pages['paper']['doc']['struct']>;

const { ink, muted } = PALETTES.light;
/** How the parts of a document on paper are set. */
export const STYLES = {
  title: { size: 20, face: 'serif', fill: ink },
  section: { size: 15, face: 'serif', fill: ink },
  heading: { size: 10, face: 'bold', fill: ink },
  story: { size: 10.5, face: 'sans', fill: ink },
  text: { size: 9, face: 'sans', fill: ink },
  note: { size: 8, face: 'sans', fill: ink },
  small: { size: 8, face: 'sans', fill: muted },
  head: { size: 9, face: 'bold', fill: ink },
} as const satisfies Readonly<Record<string, PageStyle>>;

/** A piece of text under its tag, kept whole on one page together with `after` points that follow it. */
export function block(
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
export function putLink(pages: Pages, parent: Struct, { text, url, title }: LinkText, indent = 0): void {
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

/** A part of the document under its heading, which does not end a page. */
export function section(pages: Pages, parent: Struct, title: string, tag = 'H2'): void {
  pages.y += 20;
  block(pages, parent, title, { tag, style: STYLES.section, after: 60 });
  pages.y += 6;
}

/** A document whose lines are set but not yet placed. */
interface SetSource {
  readonly lines: readonly SetText[];
  readonly address: LinkText | null;
  readonly height: number;
}

/** Room at the left of numbered documents for their numbers, and below each. */
const NUMBER = 26;
const BELOW = 2;

/** Documents as they will stand, their titles in `style`; each takes `height` of the page. */
export function setSources(
  pages: Pages,
  sources: readonly ReportSource[],
  style: PageStyle = STYLES.text,
): readonly SetSource[] {
  const setLine = (text: string, as: PageStyle) => pages.set(text, pages.width - NUMBER, as);
  return sources.map(({ title, from, url }) => {
    const lines = [setLine(title, style), ...(from === '' ? [] : [setLine(from, STYLES.small)])];
    const address = url === null ? null : { text: setLine(url, STYLES.small), url, title: title || from };
    const texts = [...lines, ...(address ? [address.text] : [])];
    return { lines, address, height: texts.reduce((sum, { height }) => sum + height, BELOW) };
  });
}

/** Numbered documents, each with the address that it is found at. */
export function sourceList(pages: Pages, parent: Struct, sources: readonly SetSource[]): void {
  const { doc } = pages.paper;
  const list = doc.struct('L');
  parent.add(list);
  sources.forEach(({ lines, address, height }, i) => {
    pages.need(height - BELOW);
    const item = doc.struct('LI');
    list.add(item);
    const top = pages.y;
    const number = pages.set(`${i + 1}`, NUMBER, lines[0]!.style);
    item.add(doc.struct('Lbl', {}, () => pages.put(number, pages.left, top)));
    const body = doc.struct('LBody');
    item.add(body);
    body.add(() => {
      for (const line of lines) {
        pages.put(line, pages.left + NUMBER, pages.y);
        pages.y += line.height;
      }
    });
    if (address) putLink(pages, body, address, NUMBER);
    item.end();
    pages.y += BELOW;
  });
  list.end();
}

/** Room between figures side by side. */
const BETWEEN = 12;

/** Points per unit of drawings side by side, as wide as the page together. */
const rowScale = (pages: Pages, scenes: readonly Scene[]) =>
  (pages.width - BETWEEN * (scenes.length - 1)) / scenes.reduce((sum, { view }) => sum + view.width, 0);

/** How much of the page drawings side by side take; nothing where there are none. */
export function rowHeight(pages: Pages, scenes: readonly Scene[]): number {
  if (scenes.length === 0) return 0;
  return Math.max(...scenes.map(({ view }) => view.height)) * rowScale(pages, scenes);
}

/** Drawings side by side, on one page. */
export function figureRow(pages: Pages, parent: Struct, scenes: readonly Scene[]): void {
  const height = rowHeight(pages, scenes);
  pages.need(height);
  const scale = rowScale(pages, scenes);
  let x = pages.left;
  for (const scene of scenes) {
    drawTagged({ paper: pages.paper, parent, x, y: pages.y, scale }, scene, coloursOf('light'));
    x += scene.view.width * scale + BETWEEN;
  }
  pages.y += height;
}

/** The figure as wide as the page, or as high as `room`, where that is less. */
export function figureBlock(pages: Pages, parent: Struct, scene: Scene, room = Infinity): void {
  const scale = Math.min(pages.width / scene.view.width, room / scene.view.height);
  drawTagged({ paper: pages.paper, parent, x: pages.left, y: pages.y, scale }, scene, coloursOf('light'));
  pages.y += scene.view.height * scale;
}
