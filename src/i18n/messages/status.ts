import { messagesOf } from '../messages';
import { en } from './status.en';
import { zh } from './status.zh';

/** The words for the classes of the map in `lang`: part of `terms`, for what has to stay small. */
export const statusTerms = messagesOf({ en, zh });
