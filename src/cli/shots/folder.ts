import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** Why `file` cannot be written below `folder`; undefined when it can. Creates nothing. */
export function folderFault(folder: string, file: string): string | undefined {
  const path = resolve(folder, file);
  const inside = relative(resolve(folder), path);
  if (inside.startsWith('..') || isAbsolute(inside)) return `${file} lies outside the folder ${folder}`;
  let parent = dirname(path);
  while (!existsSync(parent)) parent = dirname(parent);
  const shown = relative('.', parent).split(sep).join('/') || '.';
  if (!statSync(parent).isDirectory()) return `${shown} is a file, not a folder`;
  try {
    accessSync(parent, constants.W_OK | constants.X_OK);
  } catch {
    return `the folder ${shown} cannot be written to`;
  }
  return undefined;
}
