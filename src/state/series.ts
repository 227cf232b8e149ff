import type { Network, Outcomes, Shares } from '../series/model';
import { asset } from './asset';
import { loadJson } from './load';

interface SeriesParts {
  readonly network: Network;
  readonly shares: Shares;
  readonly outcomes: Outcomes;
}

/** What only a whole file of ours has. */
const PARTS: Readonly<Record<keyof SeriesParts, string>> = {
  network: 'mean7',
  shares: 'provinces',
  outcomes: 'later',
};

/** A file of the series, which the build has vouched for. Throws `LoadError`. */
export function loadSeries<Part extends keyof SeriesParts>(part: Part): Promise<SeriesParts[Part]> {
  return loadJson(asset(`data/series/${part}.json`), (json) => {
    if (typeof json !== 'object' || json === null || !(PARTS[part] in json)) throw new Error('Not our file');
    return json as SeriesParts[Part];
  });
}
