import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEventStore } from '../../events/store';
import type { BuiltRecord } from '../../record/publish/record';
import { withTypography } from '../../record/publish/typographic';
import { compareFaults, RecordFaults, type Fault } from '../../record/schema/fault';
import { parseRecordFile } from '../../record/schema/read';
import { checkFile } from '../../record/schema/validate';
import { urlContextOf } from '../../state/url';
import { STORIES_FILE, type Story } from '../model';
import { checkStory, type StoryContext } from './checkStory';

/** Where the stories are kept, one file each, named by the story's id. */
export const STORIES_DIR = fileURLToPath(new URL('../stories/', import.meta.url));
const FILE_NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

/** What stories of `record` must fit. */
export function storyContext({ index, releases }: BuiltRecord): StoryContext {
  const versions = [index.version, ...releases.map(({ version }) => version)];
  return { context: urlContextOf(createEventStore(index)), versions: new Set(versions) };
}

/** The story in `text`, the file `name`; undefined where it has faults, which are added to `faults`. */
export function parseStory(
  name: string,
  text: string,
  about: StoryContext,
  faults: Fault[],
): Story | undefined {
  const before = faults.length;
  const [, id] = FILE_NAME.exec(name) ?? [];
  if (id === undefined) {
    const message = 'a story is named by its id: small letters, digits and hyphens, as in summer-2021.yaml';
    faults.push({ file: name, line: 1, path: '(file)', message });
    return undefined;
  }
  const file = parseRecordFile(name, 'story', text, faults);
  faults.push(...checkFile(file));
  if (faults.length > before) return undefined;
  checkStory(file, about, (path, message) =>
    faults.push({ file: name, line: file.lineOf(path), path: file.show(path), message }),
  );
  return faults.length > before ? undefined : { id, ...(file.data as Omit<Story, 'id'>) };
}

/** Every story in `dir`, by id. Throws `RecordFaults` with every fault of all of them. */
export function readStories(about: StoryContext, dir: string = STORIES_DIR): readonly Story[] {
  const faults: Fault[] = [];
  const stories = readdirSync(dir)
    .sort()
    .map((name) => parseStory(name, readFileSync(join(dir, name), 'utf8'), about, faults));
  if (faults.length > 0) throw new RecordFaults(faults.sort(compareFaults));
  return withTypography(stories.filter((story) => story !== undefined));
}

/** Writes what pages load of the stories. */
export function writeStories(stories: readonly Story[]): void {
  const path = fileURLToPath(new URL(`../../../public/${STORIES_FILE}`, import.meta.url));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(stories)}\n`);
}
