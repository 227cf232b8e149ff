import type { Map as Engine } from 'maplibre-gl';
import type { Theme } from '../../theme/palette';
import type { Pattern } from '../../theme/pattern';
import { patternImage } from '../../theme/patternImage';
import { SHRINK } from '../texture';

type Images = Pick<Engine, 'addImage' | 'hasImage' | 'updateImage'>;

/** Image pixels per CSS pixel: enough for a screen of double density when the pattern has grown to double. */
const DENSITY = 4;

/** Gives the engine the images of `patterns` in a theme, or repaints those it has. Their ids are the patterns' keys. */
export function addImages(engine: Images, patterns: readonly Pattern[], theme: Theme): void {
  for (const pattern of patterns) {
    const { key } = pattern;
    const image = patternImage(pattern, theme, DENSITY);
    if (engine.hasImage(key)) engine.updateImage(key, image);
    else engine.addImage(key, image, { pixelRatio: DENSITY / SHRINK });
  }
}
