import { failureText } from '../state/failureText';
import { LoadError } from '../state/load';
import { loadSeries } from '../state/series';
import { changeLayer } from './change/change';
import { shareLayers } from './hashrate/hashrate';
import type { LateLayers, LateMetric } from './held';

/** What a state may ask for. */
export type Wanted = LateMetric | 'compare';

/** Makes layers of the figures that they need. Rejects where a file does not arrive. */
type Bring = () => Promise<Partial<LateLayers>>;

const bringShares: Bring = async () => ({ metric: shareLayers(await loadSeries('shares')) });
const bringChange: Bring = () => Promise.resolve({ compare: changeLayer });

/** What brings each; those of the same figures come together. */
const BRING: Readonly<Record<Wanted, Bring>> = {
  hashrate: bringShares,
  'hashrate-world': bringShares,
  compare: bringChange,
};

/** What is on its way. */
const coming = new Map<Bring, ReturnType<Bring>>();

/**
 * What `wanted` names, loaded once however many wait for it. Rejects where a file does not arrive, with an error that gives the
 * `reason` in words.
 */
export function bringLayers(wanted: Wanted): Promise<Partial<LateLayers>> {
  const bring = BRING[wanted];
  const arriving =
    coming.get(bring) ??
    bring()
      .catch((error: unknown) => {
        throw error instanceof LoadError ? Object.assign(error, { reason: failureText(error) }) : error;
      })
      .finally(() => coming.delete(bring));
  coming.set(bring, arriving);
  return arriving;
}
