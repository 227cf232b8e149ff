import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesBelow } from '../../src/build/precompress';
import { contentType, responseHeaders } from '../../src/cli/headers';
import { ask, type Answer } from './ask';
import { SECRET } from './sampleBuild';

/** A server under test: where it listens, and what it serves from where. */
export interface Served {
  readonly port: number;
  /** The folder that is served. */
  readonly dir: string;
  /** Path below which it is served: empty, or like `/mining-map`. */
  readonly prefix: string;
  /** Codings it can send, best first. */
  readonly encodings: readonly ('br' | 'gzip')[];
}

/** One promise about a server, and what breaks it. */
export interface Check {
  readonly name: string;
  /** Faults found, in words; none when the promise holds. */
  run(): Promise<string[]>;
}

const SUFFIX = { br: '.br', gzip: '.gz' } as const;
const ACCEPTED = ['identity', 'gzip', 'br', 'gzip, deflate, br, zstd'];
const OWNED = ['Cache-Control', 'Content-Security-Policy', 'X-Frame-Options'];

/** The build's files by address, the compressed ones left out, the ones that start with a dot apart. */
function addresses(dir: string): { open: string[]; hidden: string[] } {
  const all = filesBelow(dir)
    .map((file) => `/${relative(dir, file).split(sep).join('/')}`)
    .filter((path) => !/\.(br|gz)$/.test(path));
  const hidden = all.filter((path) => path.includes('/.'));
  return { open: all.filter((path) => !path.includes('/.')), hidden };
}

/** What differs between the headers of `answer` and the table for `path`; a header sent twice is a fault too. */
function headerFaults(answer: Answer, path: string, found: boolean): string[] {
  const wanted = responseHeaders(path, found);
  const names = new Set([...Object.keys(wanted), ...OWNED]);
  return [...names]
    .map((name) => [name, answer.all(name), wanted[name]] as const)
    .filter(([, sent, value]) => JSON.stringify(sent) !== JSON.stringify(value === undefined ? [] : [value]))
    .map(([name, sent, value]) => `${path}: ${name} is ${JSON.stringify(sent)}, not ${value ?? 'left out'}`);
}

async function fileFaults(served: Served, path: string, file: string, accept: string): Promise<string[]> {
  const { port, dir, prefix, encodings } = served;
  const answer = await ask(port, prefix + path, { 'Accept-Encoding': accept, Via: '1.1 cdn' });
  const coding = encodings.find((one) => accept.includes(one) && existsSync(join(dir, file + SUFFIX[one])));
  const faults = headerFaults(answer, path, true);
  const expect = (name: string, sent: unknown, wanted: unknown) => {
    if (sent !== wanted) faults.push(`${path} (${accept}): ${name} is ${sent}, not ${wanted}`);
  };
  expect('status', answer.status, 200);
  expect('Content-Type', answer.one('Content-Type')?.replace(/;\s*/, '; ').toLowerCase(), contentType(path));
  expect('Content-Encoding', answer.one('Content-Encoding'), coding);
  const bytes = readFileSync(join(dir, coding ? file + SUFFIX[coding] : file));
  if (!answer.body.equals(bytes)) faults.push(`${path} (${accept}): the body is not the file's`);
  const varies = encodings.some((one) => existsSync(join(dir, file + SUFFIX[one])));
  if (varies && !/accept-encoding/i.test(answer.one('Vary') ?? '')) {
    faults.push(`${path} (${accept}): no Vary: Accept-Encoding, a cache would mix up the codings`);
  }
  return faults;
}

async function revalidationFaults({ port, prefix }: Served, path: string): Promise<string[]> {
  const first = await ask(port, prefix + path, { 'Accept-Encoding': 'gzip' });
  const tag = first.one('ETag');
  if (!tag) return [`${path}: no ETag, each view would load it again`];
  const again = await ask(port, prefix + path, { 'Accept-Encoding': 'gzip', 'If-None-Match': tag });
  const faults = headerFaults(again, path, true);
  if (again.status !== 304) faults.push(`${path}: ${again.status} to its own ETag, not 304`);
  return faults;
}

async function missingFaults(served: Served, path: string): Promise<string[]> {
  const { port, dir, prefix, encodings } = served;
  const answer = await ask(port, prefix + path, { 'Accept-Encoding': 'br, gzip' });
  const coding = encodings[0]!;
  const page = readFileSync(join(dir, `404.html${SUFFIX[coding]}`));
  return [
    ...(answer.status === 404 ? [] : [`${path}: ${answer.status}, not 404`]),
    ...(answer.body.equals(page) && answer.one('Content-Encoding') === coding
      ? []
      : [`${path}: the body is not the build's own page for it, in ${coding}`]),
    ...(/^text\/html; ?charset=utf-8$/i.test(answer.one('Content-Type') ?? '')
      ? []
      : [`${path}: Content-Type is ${answer.one('Content-Type')}`]),
    ...headerFaults(answer, path, false),
  ];
}

/** No file of the folder and nothing beside it comes out, whatever the status. */
async function refusalFaults({ port }: Served, path: string): Promise<string[]> {
  const answer = await ask(port, path);
  const text = answer.body.toString('latin1');
  const leaked = text.includes(SECRET) || text.includes('root:') || /index-Dk3|Index of/.test(text);
  return [
    ...(answer.status >= 400 ? [] : [`${path}: ${answer.status}, not refused`]),
    ...(leaked ? [`${path}: sends what it must not`] : []),
  ];
}

/** A redirect names no host: behind a proxy or CDN the server knows neither the name nor the scheme readers use. */
async function redirectFaults({ port, prefix }: Served, path: string): Promise<string[]> {
  const answer = await ask(port, `${prefix}${path}?time=2021-06-20&lang=en`);
  const sent = answer.one('Location') ?? 'https://nowhere.example/';
  const target = new URL(sent, `https://map.example${prefix}${path}`).href;
  const wanted = `https://map.example${prefix}${path}/?time=2021-06-20&lang=en`;
  return [301, 308].includes(answer.status) && target === wanted
    ? []
    : [`${prefix}${path}: ${answer.status} to ${sent}, not to ${wanted}`];
}

async function hostFaults({ port, prefix }: Served, path: string): Promise<string[]> {
  const base = `http://127.0.0.1:${port}`;
  const answer = await ask(port, path.startsWith('//') ? path.replace('/..', `/..${prefix}`) : prefix + path);
  const target = new URL(answer.one('Location') ?? '/', base + path);
  return target.origin === base ? [] : [`${path}: ${answer.status} to ${target.href}`];
}

const climbs = (prefix: string) => [
  `${prefix}/../secret.txt`,
  `${prefix}/%2e%2e/secret.txt`,
  `${prefix}/..%2fsecret.txt`,
  `${prefix}/assets/..%2f..%2fsecret.txt`,
  `${prefix}/assets/../../secret.txt`,
  `${prefix}/..%5csecret.txt`,
  `${prefix}/..\\secret.txt`,
  `${prefix}../secret.txt`,
  `${prefix}/../../../../../../etc/passwd`,
  `${prefix}/%00`,
];

/** All that is promised of a server that sends the build: the same table for every server. */
export function checksOf(served: Served): Check[] {
  const { open, hidden } = addresses(served.dir);
  const pages = open.filter((path) => path.endsWith('/index.html'));
  const folders = pages.map((path) => path.slice(0, -'index.html'.length));
  const each = (paths: readonly string[], one: (path: string) => Promise<string[]>) => async () =>
    (await Promise.all(paths.map(one))).flat();
  return [
    ...ACCEPTED.map((accept) => ({
      name: `every file, to a reader that accepts ${accept}: bytes, type, coding, cache, origins, frames`,
      run: each(open, (path) => fileFaults(served, path, path, accept)),
    })),
    {
      name: 'every folder with a page answers with it',
      run: each(folders, (path) => fileFaults(served, path, `${path}index.html`, 'br, gzip')),
    },
    {
      name: 'a folder without its slash leads to it, the query kept',
      run: each(
        [...folders.map((path) => path.slice(0, -1)).filter(Boolean), ...(served.prefix ? [''] : [])],
        (path) => redirectFaults(served, path),
      ),
    },
    {
      name: 'what a reader has is not sent again',
      run: each(open, (path) => revalidationFaults(served, path)),
    },
    {
      name: 'what is missing is said to be by the build’s own page, with open headers, and never kept',
      run: each(
        [
          '/nothing.json',
          '/assets/index-00000000.js',
          '/data/000000000000/index.json',
          '/d/1999-01-01/en/embed.html',
          '/d/1999-01-01/en/',
          '/assets/',
          '/.vite/manifest.json',
          '/embed',
          '/index',
          '/playground',
        ],
        (path) => missingFaults(served, path),
      ),
    },
    {
      name: 'no folder is listed',
      run: each(['/assets/', '/data/', '/fonts/'], (path) => refusalFaults(served, served.prefix + path)),
    },
    {
      name: 'files that start with a dot stay closed',
      run: each(hidden, (path) => refusalFaults(served, served.prefix + path)),
    },
    {
      name: 'no redirect leads to another host',
      run: each(
        folders.flatMap((path) => [
          `//elsewhere.example/..${path.slice(0, -1)}`,
          `/%5celsewhere.example/..${path.slice(0, -1)}`,
        ]),
        (path) => hostFaults(served, path),
      ),
    },
    {
      name: 'no address leads out of the folder',
      run: each(climbs(served.prefix), (path) => refusalFaults(served, path)),
    },
  ];
}
