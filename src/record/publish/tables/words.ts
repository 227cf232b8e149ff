import { en } from '../../../i18n/messages/terms.en';
import { zh } from '../../../i18n/messages/terms.zh';
import type { ValueWords } from './table';

type Group = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends Readonly<Record<string, string>> ? K : never;
}[keyof typeof en];

/** The values of a field of the record, with the words that every surface has for them. */
export function termWords(group: Group): ValueWords {
  return { zh: zh[group], en: en[group] };
}
