import type { AppState } from './state';
import { DEFAULT_STATE } from './url';

/** The state that a link without a language opens with: the reader's own. */
export function readerDefaults(languages: readonly string[]): AppState {
  const first = languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en';
  return { ...DEFAULT_STATE, lang: first.toLowerCase().startsWith('zh') ? 'zh' : 'en' };
}
