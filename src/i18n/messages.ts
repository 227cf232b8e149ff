import type { Lang } from './text';

/** The shape of a message table: the same keys, with any string or string-returning function in place of each value. */
export type Messages<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Messages<T[K]>;
};

/** What gives a room's messages in a language. English is the type; a key missing in Chinese does not compile. */
/* @__NO_SIDE_EFFECTS__ */
export function messagesOf<T>(pair: {
  readonly en: T;
  readonly zh: Messages<T>;
}): (lang: Lang) => Messages<T> {
  return (lang) => pair[lang] as Messages<T>;
}
