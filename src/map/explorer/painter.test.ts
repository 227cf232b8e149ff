import { describe, expect, it, vi } from 'vitest';
import { statusPaint } from '../../theme/paint';
import type { FillKey, OverlayKey } from '../../theme/statusKeys';
import { lookState, type Look, type LookState } from '../look';
import { createPainter } from './painter';

const look = (fill: FillKey, overlay: OverlayKey | null = null): Look => ({
  ...statusPaint(fill, overlay),
  shown: true,
});
const PLAIN = look('none');
const sichuan = { adcode: '510000', level: 'province' } as const;
const innerMongolia = { adcode: '150000', level: 'province' } as const;

function setUp() {
  const states = new Map<string, Partial<LookState>>();
  const setFeatureState = vi.fn(({ id }: { id: string }, state: Partial<LookState>) => {
    states.set(id, { ...states.get(id), ...state });
  });
  const counters = { writes: 0, repaints: 0 };
  const painter = createPainter({ setFeatureState }, counters);
  const paint = (ofSichuan: Look, ofInnerMongolia: Look) => {
    painter.want(sichuan, ofSichuan);
    painter.want(innerMongolia, ofInnerMongolia);
    painter.flush();
  };
  return { states, setFeatureState, counters, painter, paint };
}

describe('the painter', () => {
  it('writes only regions that changed, and only what changed of them', () => {
    const { painter, paint, setFeatureState, counters } = setUp();
    painter.start();
    paint(look('ordered'), look('enforced'));
    expect(counters.writes).toBe(2);
    paint(look('ordered', 'stripes-enforced'), look('enforced'));
    expect(counters.writes).toBe(3);
    expect(setFeatureState).toHaveBeenLastCalledWith(
      { source: 'provinces', id: '510000' },
      { overlay: 'stripes-enforced' },
    );
  });

  it('keeps looks until the engine is ready and writes only the last of them', () => {
    const { painter, setFeatureState, states } = setUp();
    painter.want(sichuan, PLAIN);
    painter.flush();
    painter.want(sichuan, look('ordered'));
    painter.flush();
    expect(setFeatureState).not.toHaveBeenCalled();
    painter.start();
    expect(setFeatureState).toHaveBeenCalledOnce();
    expect(states.get('510000')).toEqual(lookState(look('ordered')));
  });

  it('does not touch the engine while its context is lost, and writes every region again afterwards', () => {
    const { painter, paint, setFeatureState, states } = setUp();
    painter.start();
    paint(look('ordered'), look('ordered'));
    painter.stop();
    states.clear();
    setFeatureState.mockClear();
    painter.want(sichuan, look('enforced'));
    painter.flush();
    expect(setFeatureState).not.toHaveBeenCalled();
    painter.start();
    expect(states.get('510000')?.fill).toBe('enforced');
    expect(states.get('150000')).toEqual(lookState(look('ordered')));
  });
});
