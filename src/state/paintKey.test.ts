import { expect, test } from 'vitest';
import { REAL_STORE } from '../events/testing/publishedRecord';
import { day } from '../time/day';
import { colouredBy, COLOURED_BY, PAINTED_BY } from './drawnBy';
import { colourKey, paintKey } from './paintKey';
import type { AppState } from './state';
import { DEFAULT_STATE, urlContextOf } from './url';

const context = urlContextOf(REAL_STORE);
const env = { systemDark: false, reducedMotion: false };
const RANGE = { from: day('2021-05-20'), to: DEFAULT_STATE.time.to };

/** Another choice of each that a drawing of the map follows. */
const OTHER: Pick<AppState, (typeof PAINTED_BY)[number]> = {
  time: RANGE,
  dates: 'deadline',
  metric: 'hashrate',
  compare: 'side',
  region: '510000',
  select: ['510000'],
  event: REAL_STORE.index.events[0]!.id,
};

test.each(PAINTED_BY)('another %s is another drawing', (name) => {
  const other = { ...DEFAULT_STATE, [name]: OTHER[name] };
  expect(paintKey(other, env, context)).not.toBe(paintKey(DEFAULT_STATE, env, context));
  const colours = (state: AppState) => colourKey(colouredBy(state), context);
  const isColoured = (COLOURED_BY as readonly string[]).includes(name);
  expect(colours(other) !== colours(DEFAULT_STATE)).toBe(isColoured);
});

test('a word for a day is the same drawing as that day', () => {
  const at = (to: AppState['time']['to']) => ({ ...DEFAULT_STATE, time: { from: null, to } });
  expect(paintKey(at('latest'), env, context)).toBe(paintKey(at(context.bounds.latest), env, context));
});
