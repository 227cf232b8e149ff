import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../', import.meta.url));
/** Rooms and folders that run in Node only. */
const NODE_ONLY = /^(events\/(schema|build)|cli|app\/build)\//;
const TEST_ONLY = /(\.test\.tsx?$|(^|\/)testing\/)/;
const FORBIDDEN_PACKAGES = ['zod', 'yaml', 'pinyin-pro'];

/** Every module that a file of the browser imports, with the file: relative ones as paths from src. */
function imports(): { readonly file: string; readonly target: string }[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !NODE_ONLY.test(file) && !TEST_ONLY.test(file),
  );
  return files.flatMap((file) => {
    const text = readFileSync(SRC + file, 'utf8');
    const names = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
    return names.map((name) => ({
      file,
      target: name.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), name)) : name,
    }));
  });
}

it('keeps the validator, the build and their libraries out of what the browser loads', () => {
  const found = imports();
  expect(found.length).toBeGreaterThan(50);
  const bad = found.filter(
    ({ target }) =>
      /^events\/(schema|build)\//.test(target) ||
      FORBIDDEN_PACKAGES.some((name) => target === name || target.startsWith(`${name}/`)),
  );
  expect(bad).toEqual([]);
});
