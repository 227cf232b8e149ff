/** What a page is made of once it runs, put in when the page is built. */
declare const PROGRAM: {
  /** Address of the entry module. */
  readonly script: string;
  readonly modules: readonly string[];
  /** Style sheets without which it may not stand on the page. */
  readonly styles: readonly string[];
  readonly data: readonly string[];
  /** Typefaces, as `document.fonts` is asked for them. */
  readonly faces: readonly string[];
};

/** Once: the build writes the whole of it wherever it is named. */
const { script, modules, styles, data, faces } = PROGRAM;

/** Longest wait for a first frame, in milliseconds. */
const LATEST = 1000;

let isRequested = false;

function add<K extends 'link' | 'script'>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>): void {
  const element = document.createElement(tag);
  element.crossOrigin = 'anonymous';
  // What the page's own style says of a part comes last, and holds.
  document.head.insertBefore(Object.assign(element, properties), document.head.querySelector('style'));
}

/** Leaves the drawn view alone, whole, with its own date: the program did not arrive. */
function standAlone(): void {
  const { dataset } = document.documentElement;
  dataset['ready'] = 'error';
  dataset['opening'] = 'alone';
}

/** Asks for the program's style sheets, and calls `then` when all of them are there. */
function loadStyles(then: () => void): void {
  let pending = styles.length;
  if (pending === 0) then();
  const onload = () => {
    pending -= 1;
    if (pending === 0) then();
  };
  for (const href of styles) add('link', { rel: 'stylesheet', href, onload, onerror: standAlone });
}

/** Asks for program, data and fonts, once. */
function load(): void {
  if (isRequested) return;
  isRequested = true;
  for (const href of data) add('link', { rel: 'preload', as: 'fetch', href });
  for (const href of [script, ...modules]) add('link', { rel: 'modulepreload', href });
  loadStyles(() => add('script', { type: 'module', src: script, onerror: standAlone }));
  for (const face of faces) document.fonts.load(face).catch(() => undefined);
}

/**
 * Runs at the end of a page that has its map drawn into it: until the first frame is painted the line and the processor belong
 * to that map. A page in the background, which paints nothing, asks at once.
 */
if (document.hidden) load();
else {
  requestAnimationFrame(() => setTimeout(load));
  setTimeout(load, LATEST);
}
