import { describe, expect, it } from 'vitest';
import { faultsOf, material, planOf } from './testing/plan';

const story = material().stories.find(({ id }) => id === 'summer-2021')!;

describe('an entry that names a story', () => {
  it('makes one figure a step: what an entry with the step’s address makes, under the step’s name', () => {
    const shots = planOf('- story: summer-2021\n  matrix: { lang: [en, zh] }\n');
    const byAddress = planOf(
      story.steps
        .map(({ at }, n) => `- url: '?${at}'\n  output: '${n}-{lang}.png'\n  matrix: { lang: [en, zh] }\n`)
        .join(''),
    );
    const without = (shot: (typeof shots)[number]) => ({ ...shot, file: '' });
    expect(shots.map(without)).toEqual(byAddress.map(without));
    expect(shots[0]!.file).toMatch(/^summer-2021-01-surplus-.*2019-08-01.*\.png$/);
    expect(new Set(shots.map(({ file }) => file)).size).toBe(24);
  });

  it('can be given names by step', () => {
    const shots = planOf("- story: summer-2021\n  output: '{story}/{step}.{lang}.svg'\n");
    expect(shots.map(({ file }) => file)).toContain('summer-2021/07-the-26.en.svg');
  });

  it('makes one document of all steps as a handout, and as nothing else', () => {
    const shots = planOf('- story: summer-2021\n  format: handout-pdf\n  matrix: { lang: [en, zh] }\n');
    expect(shots.map(({ file, story: told, size }) => [file, told, size.preset])).toEqual([
      ['summer-2021_en_handout-a4.pdf', 'summer-2021', 'a4'],
      ['summer-2021_zh_handout-a4.pdf', 'summer-2021', 'a4'],
    ]);
    const asFormat = '- story: summer-2021\n  matrix: { format: [png, handout-pdf] }\n';
    for (const list of [asFormat, '- format: handout-pdf\n']) {
      expect(faultsOf(list)[0]?.message).toMatch(/a handout tells a whole story/);
    }
  });

  it('must name a story that there is, and leaves to it what is shown', () => {
    expect(faultsOf('- story: winter\n')).toMatchObject([
      { line: 1, message: expect.stringMatching(/no story "winter": there are summer-2021, the-article/) },
    ]);
    expect(faultsOf('- story: summer-2021\n  state: { time: 2021-06-20 }\n')).toMatchObject([
      { line: 2, message: expect.stringMatching(/a story says what its steps show/) },
    ]);
    expect(faultsOf('- story: summer-2021\n  matrix: { time: [2021-06-20] }\n')).toMatchObject([{ line: 2 }]);
  });
});
