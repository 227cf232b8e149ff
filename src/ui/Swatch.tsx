import { useId } from 'react';
import type { RegionPaint } from '../theme/paint';
import { PALETTES } from '../theme/palette';
import { patternId, patternSvgDefs } from '../theme/patternSvg';
import { useReading } from './reading';

/** A patch of the map, drawn as the map draws it. The word beside it says what it means. */
export function Swatch({ paint: { fill, overlay } }: { readonly paint: RegionPaint }) {
  const { theme } = useReading();
  const prefix = useId();
  const palette = PALETTES[theme];
  const defs = overlay === null ? '' : patternSvgDefs(theme, { idPrefix: prefix, keys: [overlay] });
  return (
    <svg className="swatch" width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" data-fill={fill}>
      {overlay !== null && <defs dangerouslySetInnerHTML={{ __html: defs }} />}
      <rect width="26" height="16" fill={palette.fill[fill]} />
      {overlay !== null && <rect width="26" height="16" fill={`url(#${patternId(prefix, overlay)})`} />}
      <rect x="0.5" y="0.5" width="25" height="15" fill="none" stroke={palette.border.none} />
    </svg>
  );
}
