import { loadRegions } from '../../regions/load';
import { createGazetteer } from '../../regions/gazetteer';
import { day } from '../../time/day';
import type { UrlContext } from '../url';

const EVENTS = new Map([
  ['sichuan-key-project-deadline-2021-06-20', day('2021-06-20')],
  ['qh-2021-06-09-full-shutdown', day('2021-06-09')],
]);

/** A record's outline for tests of the state: the real gazetteer, real bounds, two events. */
export const testContext: UrlContext = {
  bounds: {
    from: day('2013-01-01'),
    to: day('2026-02-06'),
    earliest: day('2013-12-05'),
    latest: day('2026-02-06'),
  },
  gazetteer: createGazetteer(loadRegions()),
  eventDay: (id) => EVENTS.get(id),
  issuers: new Set(['国家发展和改革委员会', '中国人民银行、中央网信办']),
};
