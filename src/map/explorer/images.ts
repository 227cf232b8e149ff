import type { Map as Engine } from 'maplibre-gl';
import type { Theme } from '../../theme/palette';
import { PATTERN_KEYS } from '../../theme/pattern';
import { patternImage } from '../../theme/patternImage';
import { SHRINK } from '../texture';

type Images = Pick<Engine, 'addImage' | 'hasImage' | 'updateImage'>;

/** Image pixels per CSS pixel: enough for a screen of double density when the pattern has grown to double. */
const DENSITY = 4;

/** Gives the engine the pattern images of a theme, or repaints those it has. Their ids are the pattern keys. */
export function addImages(engine: Images, theme: Theme): void {
  for (const key of PATTERN_KEYS) {
    const image = patternImage(key, theme, DENSITY);
    if (engine.hasImage(key)) engine.updateImage(key, image);
    else engine.addImage(key, image, { pixelRatio: DENSITY / SHRINK });
  }
}
