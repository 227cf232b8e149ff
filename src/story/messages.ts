import { en } from '../i18n/messages/story.en';
import { zh } from '../i18n/messages/story.zh';
import { messagesOf } from '../i18n/messages';

/** The words round a story in `lang`. */
export const storyText = messagesOf({ en, zh });
