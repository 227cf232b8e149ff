import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** Markdown without its examples: what they link is not there to be followed. */
const withoutCode = (markdown: string) => markdown.replace(/```[^]*?```|`[^`\n]+`/g, '');

describe.each(['README', 'CONTRIBUTING'])('%s', (name) => {
  it.each([`${name}.md`, `${name}.zh.md`])(
    '%s leads to the same in the other language, and to files that are there',
    (file) => {
      const other = file.includes('.zh.') ? `${name}.md` : `${name}.zh.md`;
      const links = [...withoutCode(text(file)).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
        ([, path]) => path!,
      );
      expect(links).toContain(other);
      expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    },
  );

  it('names the same commands in both languages', () => {
    const commands = (file: string) =>
      new Set(text(file).match(/npm (?:run )?(?:start|test|dev|validate|record|release)/g));
    const english = commands(`${name}.md`);
    expect([...commands(`${name}.zh.md`)].filter((command) => !english.has(command))).toEqual([]);
  });
});

it('the version for version managers is the lowest that the package allows', () => {
  const { engines } = JSON.parse(text('package.json')) as { engines: { node: string } };
  expect(engines.node).toMatch(new RegExp(`^\\^${text('.nvmrc').trim()}`));
});

it('the folder that the README draws its example list into is no part of the repository, and not checked', () => {
  const [, folder] = /npm run shots -- shots\.example\.yml -d (\w+)/.exec(text('README.md'))!;
  const { ignorePatterns } = JSON.parse(text('.oxfmtrc.json')) as { ignorePatterns: readonly string[] };
  for (const list of [text('.gitignore').split('\n'), ignorePatterns])
    expect(list).toContainEqual(expect.stringMatching(new RegExp(`^/?${folder}/?$`)));
});
