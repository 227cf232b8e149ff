/**
 * Absolute address of a file of the build, right under any sub-path. A page in a folder of its own says in `data-root`
 * where the build begins.
 */
export function asset(path: string): string {
  const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI);
  return new URL(path, root).href;
}
