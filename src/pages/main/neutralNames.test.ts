import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../', import.meta.url));
/** Words in class names and ids by which blocking lists know buttons of social networks, advertisements and their like. */
const BLOCKED =
  /(^|[-_])(share|sharing|social|sns|follow|ads?|advert\w*|sponsor\w*|promo\w*|banner|newsletter|cookies?|consent|popup|tracker)($|[-_])/;

/** Names of classes and ids: in selectors of a style sheet, in attributes of markup. */
function namesIn(file: string, text: string): readonly string[] {
  if (file.endsWith('.css')) return [...text.matchAll(/[.#]([a-z][\w-]*)/gi)].map(([, name]) => name!);
  const values = text.matchAll(/\b(?:class|className|id)(?:=|: | = )(?:\{[^}]*?)?["'`]([\w -]+)/g);
  return [...values].flatMap(([, value]) => value!.split(/\s+/));
}

it('gives no part of a page a name by which blocking lists would hide it', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(css|tsx?)$/.test(path) && !/\.test\.tsx?$/.test(path),
  );
  const names = files.flatMap((path) =>
    namesIn(path, readFileSync(SOURCES + path, 'utf8')).map((name) => ({ path, name })),
  );
  expect(new Set(names.map(({ name }) => name)).size).toBeGreaterThan(200);
  expect(names.filter(({ name }) => BLOCKED.test(name))).toEqual([]);
});
