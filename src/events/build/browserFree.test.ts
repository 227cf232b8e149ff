import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PAGES = ['index.html', 'embed.html', 'playground.html'];
const HOST_SCRIPT = 'src/embed/host/embed.ts';
/** Rooms that run in Node only, and libraries that only they use. */
const NODE_ONLY = /^(src\/(events\/(schema|build)|cli)\/|zod|yaml|pinyin-pro|node:)/;

/** The scripts that a page of the product begins with. */
function entriesOf(page: string): string[] {
  const html = readFileSync(ROOT + page, 'utf8');
  return [...html.matchAll(/src="\/(src\/[^"]+)"/g)].map((match) => match[1]!);
}

function fileOf(path: string): string | undefined {
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (file) => /\.tsx?$/.test(file) && existsSync(ROOT + file),
  );
}

/** What a module loads when it runs: types are gone by then. Own modules as paths from the root. */
function loadedBy(file: string): string[] {
  const text = readFileSync(ROOT + file, 'utf8').replace(/^(import|export) type [^;]+;/gm, '');
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
  return names.map((name) =>
    name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name,
  );
}

it('keeps the validator, the build and their libraries out of what the browser loads', () => {
  const waiting = [...PAGES.flatMap(entriesOf), HOST_SCRIPT];
  const seen = new Set<string>();
  const bad: string[] = [];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const target of loadedBy(file)) {
      if (NODE_ONLY.test(target)) bad.push(`${file} loads ${target}`);
      const next = fileOf(target);
      if (next !== undefined) waiting.push(next);
    }
  }
  expect(seen.size).toBeGreaterThan(150);
  expect(bad).toEqual([]);
});
