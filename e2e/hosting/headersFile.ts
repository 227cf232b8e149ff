import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesBelow } from '../../src/build/precompress';
import { responseHeaders } from '../../src/cli/headers';
import type { Check } from './check';

interface Rule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/** What Netlify and Cloudflare Pages send with a file that no rule gives a cache lifetime. */
const HOST_DEFAULT = 'public, max-age=0, must-revalidate';

/** The rules of a `_headers` file: `*` stands for any rest, `:name` for one part of the path. */
function parseRules(text: string): Rule[] {
  const rules: Rule[] = [];
  let headers: [string, string][] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    if (line.startsWith('/')) {
      headers = [];
      const source = line.trim().replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+');
      rules.push({ pattern: new RegExp(`^${source}$`), headers });
    } else {
      const [name, ...value] = line.trim().split(': ');
      headers.push([name!, value.join(': ')]);
    }
  }
  return rules;
}

/** What such a host sends with `path`: the values of all rules that match, joined. */
function sentBy(rules: readonly Rule[], path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const [name, value] of rules
    .filter(({ pattern }) => pattern.test(path))
    .flatMap((rule) => rule.headers)) {
    sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
  }
  return { 'Cache-Control': HOST_DEFAULT, ...sent };
}

/** That the `_headers` file gives every file of the folders `dirs` the headers of the table. */
export function headersFileChecks(dirs: readonly string[]): Check[] {
  const rules = parseRules(readFileSync(join(import.meta.dirname, '_headers'), 'utf8'));
  const addresses = (dir: string) =>
    filesBelow(dir)
      .map((file) => `/${relative(dir, file).split(sep).join('/')}`)
      .filter((path) => !/\.(br|gz)$|\/\./.test(path))
      .map((path) => (path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path));
  return dirs.map((dir) => ({
    name: 'every address has the headers of the table',
    run: async () =>
      addresses(dir).flatMap((path) => {
        const sent = sentBy(rules, path);
        const wanted = responseHeaders(path, true);
        return [...new Set([...Object.keys(sent), ...Object.keys(wanted)])]
          .filter((name) => sent[name] !== wanted[name])
          .map((name) => `${path}: ${name} is ${sent[name]}, not ${wanted[name]}`);
      }),
  }));
}
