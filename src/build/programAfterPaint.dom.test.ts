import { beforeAll, expect, test } from 'vitest';
import { LATIN_FACES } from '../theme/fontStacks';
import { addressesOf, afterPaint } from './programAfterPaint';

const BUILT = `<!doctype html><html><head>
    <link rel="preload" href="./data/index.json" as="fetch" crossorigin="anonymous" />
    <script type="module" crossorigin src="./assets/main.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react.js">
    <link rel="stylesheet" crossorigin href="./assets/controls.css">
    <style>p{color:red}</style>
  </head>
  <body>
    <div id="app">A map</div>
  </body></html>`;

let page = '';
beforeAll(async () => {
  page = await afterPaint(BUILT, ['./assets/map.js']);
}, 60_000);

/** Runs the page's loader in a document, and gives what its next frame, and its timers, would call. */
function load(hidden: boolean): {
  frames: (() => void)[];
  timers: (() => void)[];
  requested: () => string[];
  made: HTMLElement[];
  signals: Record<string, string>;
} {
  const [, script] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
  const made: HTMLElement[] = [];
  const signals: Record<string, string> = {};
  const faces: string[] = [];
  const opened = {
    hidden,
    createElement: (tag: string) => document.createElement(tag),
    documentElement: { dataset: signals },
    head: { querySelector: () => null, insertBefore: (element: HTMLElement) => made.push(element) },
    fonts: { load: (face: string) => (faces.push(face), Promise.reject(new Error('no such face'))) },
  };
  const frames: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const run = new Function('document', 'requestAnimationFrame', 'setTimeout', script!);
  run(
    opened,
    (then: () => void) => frames.push(then),
    (then: () => void) => timers.push(then),
  );
  const requested = () => [
    ...made.map(
      (element) =>
        `${element.getAttribute('rel') ?? 'script'} ${element.getAttribute('href') ?? element.getAttribute('src')}`,
    ),
    ...faces,
  ];
  return { frames, timers, requested, made, signals };
}

const ALL = [
  'preload ./data/index.json',
  'modulepreload ./assets/main.js',
  'modulepreload ./assets/react.js',
  'modulepreload ./assets/map.js',
  'stylesheet ./assets/controls.css',
  ...LATIN_FACES,
];

test('a built page asks for nothing while it is read, and keeps its map and style', () => {
  expect(page).not.toMatch(/<script type="module"|rel="modulepreload"|rel="preload"|rel="stylesheet"/);
  expect(page).toContain('<div id="app">A map</div>');
  expect(page).toContain('<style>p{color:red}</style>');
});

test('data, program and fonts are asked for once, after the first frame', () => {
  const { frames, timers, requested } = load(false);
  expect(frames).toHaveLength(1);
  const [late] = timers;
  frames[0]!();
  expect(requested()).toEqual([]);
  timers.at(-1)!();
  expect(requested()).toEqual(ALL);
  late!();
  expect(requested()).toEqual(ALL);
});

test('a page in the background, which has no frames, asks at once; one whose frame never comes asks in the end', () => {
  expect(load(true).requested()).toEqual(ALL);
  const { timers, requested } = load(false);
  timers[0]!();
  expect(requested()).toEqual(ALL);
});

const named = (made: readonly HTMLElement[], attribute: string, name: string) =>
  made.find((element) => element.getAttribute(attribute) === name);

test('the program runs once its style sheets are there; where it does not arrive, or they do not, the drawn view stands alone', () => {
  const { made, signals } = load(true);
  const style = named(made, 'rel', 'stylesheet')!;
  expect(named(made, 'type', 'module')).toBeUndefined();
  style.dispatchEvent(new Event('load'));
  const script = named(made, 'type', 'module')!;
  expect(script.getAttribute('src')).toBe('./assets/main.js');
  expect(signals).toEqual({});
  script.dispatchEvent(new Event('error'));
  expect(signals).toEqual({ ready: 'error', opening: 'alone' });

  const unstyled = load(true);
  named(unstyled.made, 'rel', 'stylesheet')!.dispatchEvent(new Event('error'));
  expect(unstyled.signals).toEqual({ ready: 'error', opening: 'alone' });
  expect(named(unstyled.made, 'type', 'module')).toBeUndefined();
});

test('a chunk asked for with the program is found by its name, and a name that no chunk has fails the build', () => {
  const chunks = [{ name: 'map', fileName: 'assets/map-1.js' }];
  expect(addressesOf(['map'], chunks)).toEqual(['./assets/map-1.js']);
  expect(() => addressesOf(['map', 'MapView'], chunks)).toThrow('MapView');
});
