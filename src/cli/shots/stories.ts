import { stepName, type Story } from '../../story/model';
import { showPath, type ConfigFault } from './fault';
import type { ShotsFile } from './read';
import { STATE_KEYS, type Entry } from './schema';

/** What a story says itself, so that its entry may not. */
const ITS_OWN = ['url', 'state', 'storyboard', 'animation'] as const;

type PlacedEntry = ShotsFile['entries'][number];

/** The faults of an entry that names a story: no such story, or a view of its own beside it. */
function faultsOf({ index, entry, lineOf }: PlacedEntry, stories: readonly Story[]): readonly ConfigFault[] {
  const fault = (path: readonly (string | number)[], message: string) => ({
    line: lineOf(path),
    path: showPath([index, ...path]),
    message,
  });
  const ids = stories.map(({ id }) => id).join(', ');
  const stated = STATE_KEYS.filter((key) => entry.matrix?.[key] !== undefined);
  return [
    ...(stories.some(({ id }) => id === entry.story)
      ? []
      : [fault(['story'], `no story ${JSON.stringify(entry.story)}: there are ${ids}`)]),
    ...ITS_OWN.filter((key) => entry[key] !== undefined).map((key) =>
      fault([key], 'a story says what its steps show: remove this, or the story'),
    ),
    ...stated.map((key) => fault(['matrix', key], 'a story says what its steps show: remove this list')),
  ];
}

/** The one entry of a document that tells the whole story. */
function wholeOf({ index, entry, lineOf }: PlacedEntry, story: Story): PlacedEntry {
  return {
    index,
    entry: { ...entry, url: `?${story.steps[0]!.at}`, storyStep: { story: story.id, step: null } },
    lineOf,
  };
}

/** One entry a step, each by the step's address, its file named by story, number and step. */
function stepsOf({ index, entry, lineOf }: PlacedEntry, story: Story): readonly PlacedEntry[] {
  return story.steps.map((step, at) => {
    const storyStep = { story: story.id, step: stepName(story, at) };
    const ofStep: Entry = { ...entry, url: `?${step.at}`, storyStep };
    return { index, entry: ofStep, lineOf: (path) => lineOf(path[0] === 'url' ? ['story'] : path) };
  });
}

/** `list` with an entry for each step, or one for the document of them all, in place of each entry that names a story. */
export function withStories(list: ShotsFile, stories: readonly Story[]): ShotsFile {
  const faults = [...list.faults];
  const entries = list.entries.flatMap((placed) => {
    if (placed.entry.story === undefined) return [placed];
    const wrong = faultsOf(placed, stories);
    faults.push(...wrong);
    const story = stories.find(({ id }) => id === placed.entry.story);
    if (story === undefined || wrong.length > 0) return [];
    return placed.entry.format === 'handout-pdf' ? [wholeOf(placed, story)] : stepsOf(placed, story);
  });
  return { ...list, entries, faults };
}
