import { changedSince, type RecordChanges } from '../events/changes';
import type { EventId } from '../events/model';
import type { Text } from '../i18n/text';

/** One step of a story: a state of the map, and what is told of it. */
export interface StoryStep {
  /** Unique in its story; part of addresses. */
  readonly id: string;
  readonly title: Text;
  /** The query of the map's address that the step shows, in its canonical form; without language. */
  readonly at: string;
  /** What is told, with links as `[words](target)`; see `piecesOf`. */
  readonly text: Text;
}

/** A story: a few steps in order, each a cited state of the map. */
export interface Story {
  readonly id: string;
  readonly title: Text;
  /** What it tells, in one sentence. */
  readonly about: Text;
  /** Version of the record that it was written for. */
  readonly record: string;
  readonly steps: readonly StoryStep[];
}

/** What files of a step are named by: its number in the story and its id, as in `07-the-26`. `at` counts from 0. */
export function stepName({ steps }: Story, at: number): string {
  return `${String(at + 1).padStart(2, '0')}-${steps[at]!.id}`;
}

/** What is published of all stories, in the order in which they are offered; below the site's root. */
export const STORIES_FILE = 'story/stories.json';

/** A piece of a step's text: plain, a link to an event, or one to another state of the map. */
export type Piece =
  | string
  | { readonly kind: 'event'; readonly text: string; readonly event: EventId }
  | { readonly kind: 'view'; readonly text: string; readonly at: string };

const LINK = /\[([^[\]]+)\]\(([^)\s]+)\)/g;

/** The pieces of a step's text. A target that begins with `?` is an address of the map, any other an event. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, words = '', target = ''] = match;
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push(
      target.startsWith('?')
        ? { kind: 'view', text: words, at: target.slice(1) }
        : { kind: 'event', text: words, event: target },
    );
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** A step's text as it is read, without its links. */
export function plainStory(text: string): string {
  return piecesOf(text)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');
}

/** The events that a text links, each once, in the order of the text. */
export function eventsLinked(text: string): readonly EventId[] {
  const ids = piecesOf(text).flatMap((piece) =>
    typeof piece !== 'string' && piece.kind === 'event' ? [piece.event] : [],
  );
  return [...new Set(ids)];
}

/** Every event that a story rests on, each once, in its order. */
function storyEvents({ steps }: Story): readonly EventId[] {
  return [...new Set(steps.flatMap(({ text }) => eventsLinked(text.en)))];
}

/** The events of a story that the record corrected or withdrew after the version that the story was written for. */
export function correctedSince(story: Story, changes: RecordChanges): readonly EventId[] {
  const changed = changedSince(changes, story.record);
  return storyEvents(story).filter((id) => changed?.has(id));
}
