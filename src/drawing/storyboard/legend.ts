import { circleNodes } from '../cartography/marks';
import type { LegendClass, LegendMark } from '../../layers/legend';
import { markSwatch, swatch, SWATCH } from '../legend/swatch';
import type { Node } from '../scene/scene';
import { paragraph, type Block, type Column, type TextStyle } from '../text/block';
import { textWidth } from '../text/measure';
import type { StoryboardOptions } from './common';

/** Rooms around a sample. */
const ROOM = { before: 6, after: 18 } as const;
const ROW = 19;

/** A sample with its words. */
interface Item {
  readonly label: string;
  /** Width of the sample. */
  readonly width: number;
  readonly draw: (x: number, y: number) => readonly Node[];
}

function classItem({ label, swatches }: LegendClass): Item {
  const step = SWATCH.width + SWATCH.between;
  return {
    label,
    width: swatches.length * step - SWATCH.between,
    draw: (x, y) => swatches.flatMap((paint, i) => swatch(paint, { x: x + i * step, y })),
  };
}

function markItem({ sample, label }: LegendMark): Item {
  return { label, width: SWATCH.width, draw: (x, y) => markSwatch(sample, { x, y }) };
}

function circleItem(label: string, count: number): Item {
  return {
    label,
    width: SWATCH.width,
    draw: (x, y) => circleNodes(count, { x: x + SWATCH.width / 2, y: y + SWATCH.height / 2, unit: 1 }, 7),
  };
}

/** One legend for all maps: every class, then every pattern and mark, without counts, in rows from edge to edge. */
export function sharedLegend(
  {
    colourings,
    entered,
    lang,
    slack = 1,
  }: Pick<StoryboardOptions, 'colourings' | 'entered' | 'lang' | 'slack'>,
  { x, y, width }: Column,
): Block {
  const last = colourings.at(-1)!.legend(lang, entered);
  const items = [
    ...last.classes.map(classItem),
    ...last.marks.map(markItem),
    ...(last.circles ? [circleItem(last.circles.label, last.circles.sizes[0]!.count)] : []),
  ];
  const style: TextStyle = { size: 10.5, face: 'sans', fill: 'ink', leading: 1.3, slack };
  let left = x;
  let top = y;
  const children = items.flatMap(({ label, width: sample, draw }) => {
    const words = (textWidth(label, style.size, style.face, lang) + 1) * slack;
    const whole = sample + ROOM.before + words;
    if (left > x && left + whole > x + width) [left, top] = [x, top + ROW];
    const column = { x: left + sample + ROOM.before, y: top + 1.5, width: words };
    const nodes = [...draw(left, top + 2.5), ...paragraph(label, column, style, lang).nodes];
    left += whole + ROOM.after;
    return nodes;
  });
  return {
    nodes: [{ kind: 'group', layer: 'legend', style: { face: 'sans' }, children }],
    height: top + ROW - y,
  };
}
