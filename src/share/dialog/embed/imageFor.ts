import type { AppState } from '../../../state/state';
import type { UrlContext } from '../../../state/url';
import { SOCIAL_IMAGE, socialImageName } from '../../../export/socialImage';
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
  const file = socialImageName(state, context);
  if (ready) return { ...ready, alt, ready: true, file };
  const { width, height } = SOCIAL_IMAGE;
  return { src: YOURS + file, width, height, alt, ready: false, file };
}
