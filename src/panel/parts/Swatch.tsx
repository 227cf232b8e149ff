import { useId, useMemo } from 'react';
import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { resolveTheme } from '../../state/paintKey';
import { PALETTES } from '../../theme/palette';
import type { RegionPaint } from '../../theme/paint';
import { patternId, patternSvgDefs } from '../../theme/patternSvg';

interface Props {
  readonly app: App;
  readonly paint: RegionPaint;
}

/** A patch of the map, drawn as the map draws it. The word beside it says what it means. */
export function Swatch({ app, paint: { fill, overlay } }: Props) {
  const choice = useStore(app.store, (state) => state.theme);
  const systemDark = useStore(app.env, (env) => env.systemDark);
  const theme = resolveTheme({ theme: choice }, { systemDark });
  const prefix = useId();
  const defs = useMemo(
    () => (overlay === null ? '' : patternSvgDefs(theme, { idPrefix: prefix, keys: [overlay] })),
    [theme, overlay, prefix],
  );
  const palette = PALETTES[theme];
  return (
    <svg className="swatch" width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" data-fill={fill}>
      {overlay !== null && <defs dangerouslySetInnerHTML={{ __html: defs }} />}
      <rect width="26" height="16" fill={palette.fill[fill]} />
      {overlay !== null && <rect width="26" height="16" fill={`url(#${patternId(prefix, overlay)})`} />}
      <rect x="0.5" y="0.5" width="25" height="15" fill="none" stroke={palette.border.none} />
    </svg>
  );
}
