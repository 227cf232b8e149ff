import type { Source } from './model';
import { SOURCE_QUALITIES } from './vocabulary';

/** The source of the best quality, the first of those; undefined where there is none. */
export function bestSource(sources: readonly Source[]): Source | undefined {
  return SOURCE_QUALITIES.map((quality) => sources.find((source) => source.quality === quality)).find(
    Boolean,
  );
}
