import { langAmong } from '../i18n/language';
import type { AppState } from './state';
import { DEFAULT_STATE } from './url';

/** The state that a link without a language opens with: the first of the reader's `languages` that is ours. */
export function readerDefaults(languages: readonly string[]): AppState {
  return { ...DEFAULT_STATE, lang: langAmong(languages) };
}
