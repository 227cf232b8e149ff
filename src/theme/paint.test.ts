import { expect, test } from 'vitest';
import type { Status } from '../events/model';
import type { RegionStatus, Standing } from '../events/status';
import { day } from '../time/day';
import { paintOf } from './paint';
import { FILL_KEYS, OVERLAY_KEYS } from './statusKeys';

const standing = (status: Status): Standing => ({
  status,
  since: day('2021-06-18'),
  event: 'event',
  adcode: '510000',
});

function region(parts: Partial<RegionStatus>): RegionStatus {
  const nothing = { whole: null, partial: null, floor: null, base: null };
  return { adcode: '510000', ...nothing, inherited: false, texture: 'plain', below: 0, ...parts };
}

test.each<[string, Partial<RegionStatus>, string, string | null]>([
  ['none on record yet', {}, 'none', null],
  ['no evidence found', { texture: 'dots' }, 'none', 'dots'],
  ['not applicable', { texture: 'hatch' }, 'na', 'hatch'],
  ['own order', { base: standing('ordered'), texture: 'solid' }, 'ordered', null],
  [
    'order from above',
    { base: standing('ordered'), inherited: true, texture: 'lines' },
    'floor-ordered',
    null,
  ],
  [
    'own order, enforced in part',
    { base: standing('ordered'), partial: standing('enforced'), texture: 'stripes' },
    'ordered',
    'stripes-enforced',
  ],
  [
    'ordered in part over a signal from above',
    { base: standing('signalled'), inherited: true, partial: standing('ordered'), texture: 'stripes' },
    'floor-signalled',
    'stripes-ordered',
  ],
  [
    'ordered in part, nothing else',
    { partial: standing('ordered'), texture: 'stripes' },
    'none',
    'stripes-ordered',
  ],
  ['encouraged, a signal from above', { base: standing('encouraged'), texture: 'lines' }, 'encouraged', null],
])('%s', (_, parts, fill, overlay) => {
  const paint = paintOf(region(parts));
  expect([paint.fill.key, paint.overlay?.key ?? null]).toEqual([fill, overlay]);
  expect(FILL_KEYS).toContain(fill);
  if (overlay !== null) expect(OVERLAY_KEYS).toContain(overlay);
});
