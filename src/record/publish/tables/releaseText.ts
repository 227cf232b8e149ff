import { en } from '../../../i18n/messages/release.en';
import { zh } from '../../../i18n/messages/release.zh';

/** What is said of a release of the record, in both languages. */
export const releaseText = { en, zh };
