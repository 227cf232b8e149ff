import { expect, test } from 'vitest';
import { faultsOf, material, planOf } from './testing/plan';

const { stories, version, released } = material();
const [story] = stories;
const step = story!.steps.at(-1)!;

const stateOf = (url: string) => planOf(`- url: "${url}"`)[0]!.state;
const messagesOf = (url: string) =>
  faultsOf(`- output: a.png\n- url: "${url}"`).map(({ line, path, message }) => [line, path, message]);

test('an address that names a step of a story alone shows what the step shows, as on the page', () => {
  for (const flags of ['', '&lang=zh', '&theme=dark&imWidth=900']) {
    const shown = stateOf(`?story=${story!.id}&step=${step.id}${flags}`);
    const { time, region, select, event, metric, compare } = stateOf(`?${step.at}`);
    expect(shown).toMatchObject({ time, region, select, event, metric, compare, step: step.id });
    expect(shown.lang).toBe(flags === '&lang=zh' ? 'zh' : 'en');
  }
  const first = stateOf(`?${story!.steps[0]!.at}`).time;
  for (const own of ['', '&time=2021-05-21', '&strip=none'])
    expect(stateOf(`?story=${story!.id}${own}`), own).toMatchObject({ time: first });
  expect(stateOf(`?story=${story!.id}&step=${step.id}&time=2021-05-21`).time.to).toBe('2021-05-21');
});

test('an address of a story or a step that there is not is a fault, instead of another day', () => {
  expect(messagesOf('?story=winter')).toEqual([[2, '2.url', expect.stringContaining('no story "winter"')]]);
  expect(messagesOf(`?story=${story!.id}&step=end&time=2021-05-21`)).toEqual([
    [2, '2.url', expect.stringContaining('no step "end"')],
  ]);
});

test('an address that pins another version of the record is a fault, by hash or by day', () => {
  for (const data of ['0123456789ab', '2013-01-01'])
    expect(messagesOf(`?time=2021-06-20&data=${data}`)).toEqual([
      [
        2,
        '2.url',
        expect.stringMatching(`another version of the record than this one, ${version}: remove data=${data}`),
      ],
    ]);
  // As a page mends it: the end of a sentence is no part of a link.
  for (const data of [version, released, `${version}。`])
    expect(messagesOf(`?time=2021-06-20&data=${data}`)).toEqual([]);
});
