import { pathBox } from '../box';
import { PATTERN_KEYS, patternShape, type PatternShape } from '../../theme/pattern';
import { allElements, type XmlElement } from '../svg/xml';
import type { PdfDocument } from './document';

/** A pattern of a drawing, as shape and ink. Viewers draw tiles with seams, so that it is drawn out in lines and dots. */
export interface Pattern {
  readonly shape: PatternShape;
  readonly scale: number;
  readonly colour: string;
  readonly opacity: number;
}

/** The patterns in a drawing by id. */
export function patternsIn(root: XmlElement): ReadonlyMap<string, Pattern> {
  const found = new Map<string, Pattern>();
  for (const { name, attributes, children } of allElements(root)) {
    const key = PATTERN_KEYS.find((key) => attributes['id']?.endsWith(`-${key}`));
    const [mark] = children;
    if (name !== 'pattern' || !key || !mark) continue;
    const scale = /scale\(([\d.]+)\)/.exec(attributes['patternTransform'] ?? '')?.[1];
    const bands = mark.name === 'path';
    found.set(attributes['id']!, {
      shape: patternShape(key),
      scale: Number(scale ?? 1),
      colour: mark.attributes[bands ? 'stroke' : 'fill']!,
      opacity: Number(mark.attributes[bands ? 'stroke-opacity' : 'fill-opacity'] ?? 1),
    });
  }
  return found;
}

/** First multiple of `step` from `from` on. */
const first = (from: number, step: number) => Math.ceil(from / step) * step;

/** Fills a path of straight lines with `pattern`, as wide as the path and clipped to it. */
export function fillWithPattern(doc: PdfDocument, path: string, pattern: Pattern): void {
  const { shape, scale, colour, opacity } = pattern;
  const size = shape.size * scale;
  const box = pathBox(path);
  const [left, top] = [box.x - size, box.y - size];
  const [right, bottom] = [box.x + box.width + size, box.y + box.height + size];
  doc.save().path(path).clip();
  if (shape.kind === 'dots') {
    for (let y = first(top, size); y < bottom; y += size) {
      for (let x = first(left, size); x < right; x += size) {
        for (const [dx, dy] of shape.at) doc.circle(x + dx * scale, y + dy * scale, shape.radius * scale);
      }
    }
    doc.fillColor(colour, opacity).fill();
  } else {
    if (shape.run === 'level') {
      for (let y = first(top, size) + size / 2; y < bottom; y += size) doc.moveTo(left, y).lineTo(right, y);
    } else if (shape.run === 'rising') {
      for (let sum = first(left + top, size); sum < right + bottom; sum += size) {
        doc.moveTo(sum - bottom, bottom).lineTo(sum - top, top);
      }
    } else {
      for (let lead = first(top - right, size); lead < bottom - left; lead += size) {
        doc.moveTo(top - lead, top).lineTo(bottom - lead, bottom);
      }
    }
    doc
      .lineWidth(shape.width * scale)
      .strokeColor(colour, opacity)
      .stroke();
  }
  doc.restore();
}
