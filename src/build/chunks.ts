/** What a build tells of a module once all are read. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Modules by which the files of the build are cut, in order: all that one of them imports at once is one file, but for what
 * stands in an earlier one. A file for each set of pages that share something would be a hundred, and on a slow line each
 * costs an answer.
 */
const FILES = {
  program: '/src/pages/main/main.tsx',
  map: '/src/map/MapView.tsx',
  legend: '/src/pages/main/LegendArea.tsx',
  panel: '/src/panel/Panel.tsx',
} as const;

/** What `root` imports, and what that does, without what is loaded when it is asked for. */
function importsOf(root: string, modules: Modules): ReadonlySet<string> {
  const found = new Set(modules.getModuleInfo(root)?.importedIds);
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** The groups of modules, for Rolldown, that become one file each. The project lies in `root`. */
export function fileGroups(root: string) {
  return Object.entries(FILES).map(([file, path], at) => {
    let ids: ReadonlySet<string> | undefined;
    const name = (id: string, modules: Modules): string | null => {
      ids ??= importsOf(`${root}${path}`, modules);
      return ids.has(id) ? file : null;
    };
    return { name, priority: Object.keys(FILES).length - at };
  });
}
