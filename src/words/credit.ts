/** A piece of a credit line: plain, or linked to its source. */
export interface CreditPart {
  readonly text: string;
  readonly url: string | null;
}

/** A credit line cut so that each of `links` leads to its source; words that do not occur are left out. */
export function creditParts(
  line: string,
  links: readonly { readonly text: string; readonly url: string }[],
): readonly CreditPart[] {
  const first = links
    .map((link) => ({ ...link, at: line.indexOf(link.text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (!first) return line === '' ? [] : [{ text: line, url: null }];
  const rest = creditParts(
    line.slice(first.at + first.text.length),
    links.filter(({ text }) => text !== first.text),
  );
  const before = line.slice(0, first.at);
  return [
    ...(before === '' ? [] : [{ text: before, url: null }]),
    { text: first.text, url: first.url },
    ...rest,
  ];
}
