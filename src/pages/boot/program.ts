/** What a page is made of once it runs, put in when the page is built. */
declare const PROGRAM: {
  /** Address of the entry module. */
  readonly script: string;
  readonly modules: readonly string[];
  readonly data: readonly string[];
  /** Typefaces, as `document.fonts` is asked for them. */
  readonly faces: readonly string[];
};

/** Longest wait for a first frame, in milliseconds. */
const LATEST = 1000;

let isSelective = false;

function add<K extends 'link' | 'script'>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>): void {
  const element = document.createElement(tag);
  element.crossOrigin = 'anonymous';
  document.head.append(Object.assign(element, properties));
}

/** Asks for program, data and fonts, once. */
function load(): void {
  if (isSelective) return;
  isSelective = true;
  for (const href of PROGRAM.data) add('link', { rel: 'preload', as: 'fetch', href });
  for (const href of PROGRAM.modules) add('link', { rel: 'modulepreload', href });
  add('script', { type: 'module', src: PROGRAM.script });
  for (const face of PROGRAM.faces) document.fonts.load(face).catch(() => undefined);
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
