import type { AppState } from '../state/state';
import type { UrlContext } from '../state/url';
import { fileName } from '../words/fileName';
import { presetSize, sizeName } from './size';

/** The size of a picture that other sites show beside a link. */
export const SOCIAL_IMAGE = presetSize('og');

/** Where a build keeps those that it draws, below the root. */
export const SOCIAL_IMAGES = 'figure/og/';

/** The name of such a picture of `state`. */
export function socialImageName(state: AppState, context: UrlContext): string {
  return fileName(state, context, { theme: 'light', size: sizeName(SOCIAL_IMAGE) }, 'png');
}
