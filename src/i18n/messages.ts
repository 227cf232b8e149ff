import type { Lang } from './text';

/** The shape of a message table: the same keys, with any string or string-returning function in place of each value. */
export type Messages<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Messages<T[K]>;
};

/** One room's messages in both languages. English is the type; a key missing in Chinese does not compile. */
export interface MessagePair<T> {
  readonly en: T;
  readonly zh: Messages<T>;
}

/** The table of `pair` for `lang`. */
export function pick<T>(lang: Lang, pair: MessagePair<T>): Messages<T> {
  return pair[lang] as Messages<T>;
}
