import { create, type Font } from 'fontkit';
import { oncePer } from '../../events/oncePer';
import { runsOf, type PdfFace } from '../pdf/faces';
import { num } from '../svg/markup';
import type { Outline } from '../svg/fileWriting';

/** One line of text, its faces named as drawings name them. Lengths in drawing units. */
export interface LineSetting {
  readonly text: string;
  readonly family: string;
  readonly weight: number;
  readonly size: number;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Letters of path data, which counts from the point before: half as long as from the origin. */
const COMMANDS = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
} as const;

/** Writes path data. Points are rounded before they are told apart, so that errors do not add up. */
function pathWriter() {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  let path = '';
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  return {
    /** `points` are x and y in turn. */
    add(command: keyof typeof COMMANDS, points: readonly number[]) {
      const [left, top] = [x, y];
      const steps = points.map((value, i) => num(rounded(value) - (i % 2 === 0 ? left : top)));
      path += COMMANDS[command] + steps.join(' ');
      [x, y] = command === 'closePath' ? start : [rounded(points.at(-2)!), rounded(points.at(-1)!)];
      if (command === 'moveTo') start = [x, y];
    },
    done: () => path,
  };
}

const fontOf = oncePer(({ ttf }: PdfFace) => create(ttf as Buffer) as Font);

/** The glyphs of a stretch in one face, kerned as the face asks, from 0 on: in units of the type size, upwards. */
function glyphsOf(text: string, face: PdfFace) {
  const font = fontOf(face);
  const { glyphs, positions } = font.layout(text);
  const em = font.unitsPerEm;
  let pen = 0;
  const placed = glyphs.map(({ path }, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i]!;
    const glyph = { commands: path.commands, em, left: pen + xOffset, base: yOffset };
    pen += xAdvance;
    return glyph;
  });
  return { placed, width: pen / em };
}

/**
 * The outlines of a line, each stretch in a face of `faces` that holds it. What none holds is shown as 〓 and
 * reported to `missing`.
 */
export function lineOutline(faces: readonly PdfFace[], line: LineSetting, missing: Set<string>): Outline {
  const { text, family, weight, size, y, anchor } = line;
  const runs = runsOf(faces, { text, family, weight }, missing).map(({ text, face }) => glyphsOf(text, face));
  const whole = runs.reduce((sum, { width }) => sum + width * size, 0);
  let x = line.x - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0);
  const path = pathWriter();
  for (const { placed, width } of runs) {
    for (const { commands, em, left, base } of placed) {
      for (const { command, args } of commands) {
        path.add(
          command,
          args.map((value, i) => {
            const along = ((i % 2 === 0 ? left : base) + value) * (size / em);
            return i % 2 === 0 ? x + along : y - along;
          }),
        );
      }
    }
    x += width * size;
  }
  return { d: path.done(), width: whole };
}
