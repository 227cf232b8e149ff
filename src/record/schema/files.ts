import { articleFile } from './article';
import { changelogFile } from './changelog';
import { jurisdictionFile } from './jurisdictionFile';
import { projectsFile } from './project';
import { quantitiesFile } from './quantity';
import { storyFile } from './story';

/** Kinds of record file, and of story; also the names of the published JSON Schema files. */
export const FILE_SCHEMAS = {
  jurisdiction: jurisdictionFile,
  projects: projectsFile,
  article: articleFile,
  quantities: quantitiesFile,
  changelog: changelogFile,
  story: storyFile,
} as const;

export type FileKind = keyof typeof FILE_SCHEMAS;

/** Files of which the record has exactly one. */
export const SINGLE_FILES = {
  'sichuan-projects.yaml': 'projects',
  'article.yaml': 'article',
  'quantities.yaml': 'quantities',
  'changelog.yaml': 'changelog',
} as const satisfies Record<string, FileKind>;

const JURISDICTION_NAME = /^(\d{6})-[a-z]+(-[a-z]+)*\.yaml$/;

/** The adcode that a jurisdiction file is named after; undefined for any other name. */
export function fileAdcode(name: string): string | undefined {
  return JURISDICTION_NAME.exec(name)?.[1];
}

/** The kind of record file that `name` names; undefined where it names none. */
export function kindOf(name: string): FileKind | undefined {
  if (name in SINGLE_FILES) return SINGLE_FILES[name as keyof typeof SINGLE_FILES];
  return fileAdcode(name) === undefined ? undefined : 'jurisdiction';
}
