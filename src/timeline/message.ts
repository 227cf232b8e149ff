import type { Lang } from '../i18n/text';
import type { Day } from '../time/day';

/** What is said of a day that was typed; it is gone once the day or the language is another. */
export interface Message {
  readonly text: string;
  readonly lang: Lang;
  readonly day: Day;
  /** Whether no day was shown for what was typed. */
  readonly isError: boolean;
}
