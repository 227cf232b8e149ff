const MIN_STEM = { s: 3, es: 5, d: 3, ed: 5 } as const;
const ENDINGS = Object.keys(MIN_STEM) as (keyof typeof MIN_STEM)[];

/**
 * A folded English word with the forms that it may stand beside: `sentences` with `sentence` and `sentenced`. What has no
 * ending of its own is taken for a name of something, so that `court` has `courts` and not `courted`.
 */
export function formsOf(word: string): readonly string[] {
  if (!/[a-z]{3}$/.test(word)) return [word];
  const cut = ENDINGS.filter(
    (ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM[ending],
  );
  const stems = [word, ...cut.map((ending) => word.slice(0, -ending.length))];
  const inflected = stems.flatMap((stem) => [stem, `${stem}s`, ...(stem.endsWith('e') ? [`${stem}d`] : [])]);
  return [...new Set(inflected)];
}
