import { useId } from 'react';
import type { LegendMark } from '../drawing/legend/legend';
import { MARKER, markerSvg } from '../drawing/cartography/marks';
import { DISPUTED_DASH, LINE_WIDTHS } from '../theme/lines';
import type { RegionPaint } from '../theme/paint';
import { PALETTES } from '../theme/palette';
import { patternId, patternSvgDefs } from '../theme/patternSvg';
import { useReading } from './reading';
import { Swatch } from './Swatch';

/** A sample of the patterns that many classes share, over the class that carries them most. */
const SAMPLES: Readonly<Record<'stripes' | 'lines', RegionPaint>> = {
  stripes: { fill: 'signalled', overlay: 'stripes-ordered' },
  lines: { fill: 'floor-signalled', overlay: 'lines' },
};

/** The hatch and dashed border of a disputed piece. */
function Disputed() {
  const { theme } = useReading();
  const prefix = useId();
  const palette = PALETTES[theme];
  const defs = patternSvgDefs(theme, { idPrefix: prefix, keys: ['disputed'] });
  return (
    <svg className="swatch" width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
      <defs dangerouslySetInnerHTML={{ __html: defs }} />
      <rect width="26" height="16" fill={palette.land} />
      <rect
        x="0.5"
        y="0.5"
        width="25"
        height="15"
        fill={`url(#${patternId(prefix, 'disputed')})`}
        stroke={palette.disputed.colour}
        strokeWidth={LINE_WIDTHS.disputed}
        strokeDasharray={DISPUTED_DASH.map((length) => length * LINE_WIDTHS.disputed).join(' ')}
      />
    </svg>
  );
}

/** The marker for acts of units below. */
function Below() {
  const marker = markerSvg({ x: 13, y: (16 - MARKER.height) / 2, unit: 1 }, PALETTES[useReading().theme]);
  return (
    <svg
      className="swatch"
      width="26"
      height="16"
      viewBox="0 0 26 16"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: marker }}
    />
  );
}

/** A pattern or mark as the map draws it. */
export function MarkSwatch({ mark }: { readonly mark: LegendMark['key'] }) {
  switch (mark) {
    case 'stripes':
    case 'lines':
      return <Swatch paint={SAMPLES[mark]} />;
    case 'disputed':
      return <Disputed />;
    case 'below':
      return <Below />;
  }
}
