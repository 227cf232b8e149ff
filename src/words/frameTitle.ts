import { formatDay } from '../i18n/format';
import { messagesOf } from '../i18n/messages';
import { frame as en } from '../i18n/messages/embed.en';
import { frame as zh } from '../i18n/messages/embed.zh';
import type { Lang } from '../i18n/text';
import type { Day } from '../time/day';

const text = messagesOf({ en, zh });

/** What a frame is called in `lang`: the product, the place entered if any, and the day shown if it is known. */
export function frameTitle(lang: Lang, shown: Day | undefined, place: string | null = null): string {
  return text(lang).title(place, shown === undefined ? null : formatDay(shown, lang));
}
