import type { Lang } from '../i18n/text';
import type { Day } from '../time/day';
import type { DayRange } from '../time/span';

/** What is said of a day that was typed; it is gone once the day or the language is another. */
export interface Message {
  readonly text: string;
  readonly lang: Lang;
  /** Which end of a range the field is for that it was typed into; `from` where a single day is shown. */
  readonly edge: keyof DayRange;
  /** The day that this field shows. */
  readonly day: Day;
  /** Whether no day was shown for what was typed. */
  readonly isError: boolean;
}
