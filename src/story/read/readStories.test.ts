import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtRecord } from '../../record/publish/testing/builtRecord';
import type { Fault } from '../../record/schema/fault';
import { STORIES_FILE } from '../model';
import { parseStory, readStories, STORIES_DIR, storyContext } from './readStories';

const about = storyContext(builtRecord());
const stories = readStories(about);
const SUMMER = 'summer-2021.yaml';
const text = readFileSync(join(STORIES_DIR, SUMMER), 'utf8');

/** The faults of the summer's story after one change, as `line message`. Throws where the change changes nothing. */
function faultsAfter(from: string | RegExp, to: string): readonly string[] {
  const after = text.replace(from, to);
  if (after === text) throw new Error(`The story has no ${String(from)}`);
  const faults: Fault[] = [];
  parseStory(SUMMER, after, about, faults);
  for (const { file, line } of faults) {
    expect(file).toBe(SUMMER);
    expect(line).toBeGreaterThan(1);
  }
  return faults.map(({ path, message }) => `${path}: ${message}`);
}

describe('the stories as they stand', () => {
  it('are valid, and published as they are written', () => {
    const published: unknown = JSON.parse(readFileSync(join('public', STORIES_FILE), 'utf8'));
    expect(published, 'run npm run record').toEqual(stories);
    expect(stories.map(({ id }) => `${id}.yaml`)).toEqual(readdirSync(STORIES_DIR).sort());
  });

  it('tell the summer in twelve steps and the article in ten to fourteen', () => {
    const lengths = Object.fromEntries(stories.map(({ id, steps }) => [id, steps.length]));
    expect(lengths['summer-2021']).toBe(12);
    expect(lengths['the-article']).toBeGreaterThanOrEqual(10);
    expect(lengths['the-article']).toBeLessThanOrEqual(14);
  });

  it('name the schema for editors on their first line', () => {
    for (const name of readdirSync(STORIES_DIR)) {
      const [first] = readFileSync(join(STORIES_DIR, name), 'utf8').split('\n');
      expect(first, name).toBe('# yaml-language-server: $schema=../../../public/schema/story.json');
    }
  });

  it('can be begun as the guide for contributors shows it', () => {
    const guide = readFileSync('CONTRIBUTING.md', 'utf8');
    const example = /^ {3}```yaml\n( {3}title:[^]*?)^ {3}```/m.exec(guide)![1]!;
    const faults: Fault[] = [];
    expect(parseStory('qinghai.yaml', example.replace(/^ {3}/gm, ''), about, faults)?.steps).toHaveLength(2);
    expect(faults).toEqual([]);
  });
});

describe('a story with a fault', () => {
  it.each([
    [
      'a day that there is not',
      'time=2021-05-21',
      'time=2021-05-32',
      /at: time=2021-05-32 is not understood/,
    ],
    [
      'a parameter that there is not',
      'time=2021-05-21',
      'time=2021-05-21&regoin=CN',
      /regoin=CN is not unders/,
    ],
    [
      'a parameter of another product',
      'time=2021-05-21',
      'time=2021-05-21&utm=x',
      /there is no parameter utm/,
    ],
    ['a choice of the reader', 'time=2021-05-21', 'time=2021-05-21&lang=zh', /leave out lang/],
    ['an address in another form', 'time=2021-05-21', 'time=2021-05-21&region=510000', /write it as .*CN-SC/],
  ])('in its address: %s', (_, from, to, message) => {
    expect(faultsAfter(from, to).join('\n')).toMatch(message);
  });

  it.each([
    [
      'an event that there is not',
      /\(nat-2021-05-21-fsdc-51\)/g,
      '(nat-2021-05-22-fsdc-51)',
      /no event "nat-2021-05-22/,
    ],
    ['a view that there is not', /\(nat-2021-05-21-fsdc-51\)/g, '(?time=never)', /link to \?time=never/],
    [
      'other events in one language',
      '(nat-2021-05-21-fsdc-51)',
      '(nat-2021-09-15-pboc-237)',
      /both languages/,
    ],
    ['a link that is not closed', /\[([^\]]+)\]\(nat/, '[$1 (nat', /a link is written/],
    ['half-width marks', /(text:\n +zh: >-\n.*\p{Script=Han})，/u, '$1,', /half-width punctuation/],
  ])('in its text: %s', (_, from, to, message) => {
    expect(faultsAfter(from, to).join('\n')).toMatch(message);
  });

  it('with a text that is too long for a step', () => {
    expect(faultsAfter(/(text:\n +zh: >-\n.*\n +en: >-\n +)/, `$1${'very '.repeat(90)}long. `)).toEqual([
      expect.stringMatching(/text\.en: \d+ words: at most 90/),
    ]);
    expect(faultsAfter(/(text:\n +zh: >-\n +)/, `$1${'很'.repeat(160)}长。`)).toEqual([
      expect.stringMatching(/text\.zh: \d+ characters: at most 160/),
    ]);
  });

  it('with a step that stands twice, or a version that was never published', () => {
    expect(faultsAfter('- id: 21-may', '- id: clean-up').join()).toMatch(/"clean-up" stands twice/);
    expect(faultsAfter(/^record: .*$/m, "record: '000000000000'").join()).toMatch(
      /no version "000000000000"/,
    );
  });
});
