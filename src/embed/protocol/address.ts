import type { AppState } from '../../state/state';
import { DEFAULT_STATE } from '../../state/url';

/** In an embed the colours are light unless asked otherwise: a light article on a dark device is the common case. */
export const EMBED_DEFAULTS: AppState = { ...DEFAULT_STATE, theme: 'light' };
