import type { Colours } from '../../theme/colours';
import { patternInk, type Pattern } from '../../theme/pattern';
import type { Box } from '../box';
import type { PdfDocument } from './document';

/** First multiple of `step` from `from` on. */
const first = (from: number, step: number) => Math.ceil(from / step) * step;

/** What a pattern fills: its outline as the document's current path, and its bounds. */
export interface Filled {
  readonly outline: () => void;
  readonly box: Box;
}

/**
 * Fills a shape with a pattern of `unit` units per CSS pixel, clipped to it. Viewers draw tiles with seams, so that it is
 * drawn out in lines and dots.
 */
export function fillWithPattern(
  doc: PdfDocument,
  { outline, box }: Filled,
  pattern: Pattern,
  { unit, colours }: { readonly unit: number; readonly colours: Colours },
): void {
  const { shape } = pattern;
  const { colour, opacity } = patternInk(pattern, colours);
  const size = shape.size * unit;
  const [left, top] = [box.x - size, box.y - size];
  const [right, bottom] = [box.x + box.width + size, box.y + box.height + size];
  doc.save();
  outline();
  doc.clip();
  if (shape.kind === 'dots') {
    for (let y = first(top, size); y < bottom; y += size) {
      for (let x = first(left, size); x < right; x += size) {
        for (const [dx, dy] of shape.at) doc.circle(x + dx * unit, y + dy * unit, shape.radius * unit);
      }
    }
    doc.fillColor(colour, Number(opacity ?? 1)).fill();
  } else {
    if (shape.run !== 'falling') {
      for (let sum = first(left + top, size); sum < right + bottom; sum += size) {
        doc.moveTo(sum - bottom, bottom).lineTo(sum - top, top);
      }
    }
    if (shape.run !== 'rising') {
      for (let lead = first(top - right, size); lead < bottom - left; lead += size) {
        doc.moveTo(top - lead, top).lineTo(bottom - lead, bottom);
      }
    }
    doc
      .lineWidth(shape.width * unit)
      .strokeColor(colour, Number(opacity ?? 1))
      .stroke();
  }
  doc.restore();
}
