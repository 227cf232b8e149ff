import type { Lang } from '../../i18n/text';
import { failureText } from '../../state/failureText';
import { LoadError } from '../../state/load';
import { dialogText } from './messages';

/** Why a picture could not be made: no room for its text, no such bitmap here, an empty one, no worker to make it in. */
export class PictureError extends Error {
  constructor(readonly kind: 'room' | 'canvas' | 'blank' | 'worker') {
    super(kind);
    this.name = 'PictureError';
  }
}

/** What went wrong, in the reader's language. */
export function errorText(error: Error, lang: Lang): string {
  const { failed } = dialogText(lang);
  if (error instanceof PictureError) return failed[error.kind];
  if (!(error instanceof LoadError)) return failed.other(error.message);
  return error.fault.kind === 'network' ? failed.network : failed.load(failureText(error)[lang]);
}
