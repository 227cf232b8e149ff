import type { AppState } from '../../../state/state';
import type { UrlContext } from '../../../state/url';
import { fileName } from '../../../words/fileName';
import { sizeName, presetSize } from '../../../export/size';
import type { LinkedImage } from '../shareContext';

/** Stands for the editor's own server; a name that is reserved for examples. */
const YOURS = 'https://example.org/';

export interface ImageToLink extends LinkedImage {
  /** Whether it stands on our site; otherwise its address is the editor's to fill in. */
  readonly ready: boolean;
  /** Name of the file to put there. */
  readonly file: string;
}

/** The picture for a link: the one that stands ready, or the one that the reader downloads. */
export function imageFor(
  state: AppState,
  context: UrlContext,
  ready: Omit<LinkedImage, 'alt'> | undefined,
  alt: string,
): ImageToLink {
  const size = presetSize('og');
  const file = fileName(state, context, { theme: 'light', size: sizeName(size) }, 'png');
  if (ready) return { ...ready, alt, ready: true, file };
  return { src: YOURS + file, width: size.width, height: size.height, alt, ready: false, file };
}
