import { create, type Font } from 'fontkit';
import { num } from '../svg/markup';
import type { PdfFace } from '../pdf/faces';

/** What text is set with: a face, its size in drawing units, and where its baseline begins. */
export interface OutlineStyle {
  readonly face: PdfFace;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** Letters of path data. */
const COMMANDS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

const fonts = new WeakMap<PdfFace, Font>();

function fontOf(face: PdfFace): Font {
  const font = fonts.get(face) ?? (create(face.ttf as Buffer) as Font);
  fonts.set(face, font);
  return font;
}

/** The outlines of a line of text as path data, kerned as the face asks, and how wide it is. */
export function textOutline(
  text: string,
  { face, size, x, y }: OutlineStyle,
): { readonly path: string; readonly width: number } {
  const font = fontOf(face);
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let pen = 0;
  const path = glyphs.map(({ path: { commands } }, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i]!;
    const [left, base] = [pen + xOffset, yOffset];
    pen += xAdvance;
    return commands
      .map(({ command, args }) => {
        const points = args.map((value, at) =>
          num(at % 2 === 0 ? x + (left + value) * scale : y - (base + value) * scale),
        );
        return COMMANDS[command] + points.join(' ');
      })
      .join('');
  });
  return { path: path.join(''), width: pen * scale };
}
