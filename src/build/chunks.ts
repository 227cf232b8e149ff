/** What a build tells of a module once all are read. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * The files of the build that every reader loads, by the modules whose imports they hold, in order: what stands in an earlier
 * one is not in a later. A file for each set of pages that share something would be a hundred, and on a slow line each costs
 * an answer.
 */
const FILES = {
  program: ['pages/main/main.tsx'],
  // The page is not ready before both.
  map: ['map/MapView.tsx', 'pages/main/LegendArea.tsx'],
  panel: ['panel/Panel.tsx', 'panel/search/Search.tsx', 'map/list/RegionList.tsx'],
} as const;

/** What `roots` import, and what that does, without what is loaded when it is asked for. */
function importsOf(roots: readonly string[], modules: Modules): ReadonlySet<string> {
  const importedBy = (id: string) => modules.getModuleInfo(id)?.importedIds ?? [];
  const found = new Set(roots.flatMap(importedBy));
  for (const id of found) for (const next of importedBy(id)) found.add(next);
  return found;
}

/**
 * The groups of modules, for Rolldown, that become one file each. The project's modules lie in `folder`. The style sheet that
 * the front page is painted with is in none: other pages share the files, and would be laid out by it too.
 */
export function fileGroups(folder: string) {
  const isOfPage = (id: string) => id === `${folder}/pages/main/page.css`;
  return Object.entries(FILES).map(([file, roots], at, all) => {
    let ids: ReadonlySet<string> | undefined;
    const name = (id: string, modules: Modules): string | null => {
      ids ??= importsOf(
        roots.map((root) => `${folder}/${root}`),
        modules,
      );
      return ids.has(id) && !isOfPage(id) ? file : null;
    };
    return { name, debugName: file, priority: all.length - at };
  });
}
