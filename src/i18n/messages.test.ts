import { expect, it } from 'vitest';

/** Every text of a table; what is made from numbers and names, with some put in. */
function texts(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') return [String(table(2, '3'))];
  return Object.values(table as object).flatMap(texts);
}

const tables = import.meta.glob<{ readonly zh?: unknown }>('./messages/*.zh.ts', { eager: true });

it.each(Object.keys(tables))('%s has full-width punctuation', (path) => {
  for (const text of texts(tables[path])) expect(text).not.toMatch(/\p{Script=Han}\s*[,;:!?()]/u);
});
