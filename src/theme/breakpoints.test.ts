import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('every layout changes at a width in type sizes, so that large type gets the layout that it has room for', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const queries = files.flatMap(
    (file) => readFileSync(join('src', file), 'utf8').match(/@media[^{]*(?:width|height)[^{]*/g) ?? [],
  );
  expect(queries.length).toBeGreaterThan(20);
  expect(queries.filter((query) => query.includes('px'))).toEqual([]);
});
