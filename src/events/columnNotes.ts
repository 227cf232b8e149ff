import { en } from '../i18n/messages/columns.en';
import { zh } from '../i18n/messages/columns.zh';
import type { Text } from '../i18n/text';

type ColumnNote = keyof typeof en;

const NAMES = Object.keys(en) as ColumnNote[];

/** What the columns of the tables hold, where the name alone does not say it. */
export const COLUMN_NOTES = Object.fromEntries(
  NAMES.map((name) => [name, { en: en[name], zh: zh[name] }]),
) as Readonly<Record<ColumnNote, Text>>;
