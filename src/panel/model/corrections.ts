import type { ArticleFact, Verdict } from '../../events/model';
import type { Adcode } from '../../regions/region';

const DIFFERS: ReadonlySet<Verdict> = new Set<Verdict>([
  'corrected',
  'contested',
  'overstated',
  'unsupported',
]);

/** The statements of the article about an area that research corrected, disputes or could not support. */
export function correctionsFor(article: readonly ArticleFact[], adcode: Adcode): readonly ArticleFact[] {
  return article.filter(({ adcodes, verdict }) => adcodes.includes(adcode) && DIFFERS.has(verdict));
}
