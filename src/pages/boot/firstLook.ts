import { langAmong } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { DRAWN_BY } from '../../state/drawnBy';
import { parameterOf, themeOfDark, type ReadName } from '../../state/parameterNames';
import { readingsOf, splitQuery } from '../../state/query';

/** How a page begins, before its program has read the address with a record at hand. */
export interface FirstLook {
  readonly lang: Lang;
  /** Null where the address names none. */
  readonly theme: string | null;
  /** Whether the address asks for another view than the one of `day` that is drawn into the page. */
  readonly isOther: boolean;
  /** Values of the address by parameter; the first of each. */
  readonly values: ReadonlyMap<ReadName, string>;
}

/** What changes the picture of the map. */
const PICTURED = [...DRAWN_BY, 'data'] as const;

/**
 * How a page begins that has `day` drawn into it. `languages` are the reader's, most wanted first; `own` is the language of a
 * page that has one.
 */
export function firstLook(
  query: string,
  day: string,
  languages: readonly string[],
  own: string | undefined,
): FirstLook {
  const values = new Map<ReadName, string>();
  for (const { known, value } of splitQuery(query)) if (known && !values.has(known)) values.set(known, value);
  return {
    lang: langAmong([...readingsOf(values.get('lang') ?? ''), own ?? '', ...languages]),
    theme: values.get('theme') ?? themeOfDark(values.get('dark') ?? '') ?? null,
    isOther: PICTURED.some((name) => values.has(name) && (name !== 'time' || values.get(name) !== day)),
    values,
  };
}

/** Whether a value says yes, as a name alone does. */
const isYes = (value: string) => !/^(0|false|off)$/i.test(value);

/** Which of the flags `names` an address sets, by their own names. */
export function flagsSet<N extends string>(
  values: ReadonlyMap<ReadName, string>,
  names: readonly N[],
): readonly N[] {
  const set = [...values].filter(([, value]) => isYes(value)).map(([name]) => parameterOf(name) as string);
  return names.filter((name) => set.includes(name));
}
