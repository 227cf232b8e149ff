import type { Adcode } from '../../regions/region';
import { LOOK_KEYS, lookState, type Look, type LookState } from '../look';
import type { ProbeCounters } from '../probe';
import type { DrawnRegion } from '../shapes/drawn';

/** The sources whose features are coloured; one for each layer of geometry. */
export type PaintedSource = 'provinces' | 'prefectures' | 'counties';

export const SOURCE_OF: Readonly<Record<DrawnRegion['level'], PaintedSource>> = {
  province: 'provinces',
  prefecture: 'prefectures',
  county: 'counties',
};

/** The one call of the engine that the painter makes. */
export interface FeatureStates {
  setFeatureState(feature: { source: PaintedSource; id: Adcode }, state: Partial<LookState>): void;
}

/**
 * Writes looks to the engine, differences only. While the engine has no style (before it loads, and between a lost and a
 * restored context, when every call would throw) looks are kept and written afterwards.
 */
export interface Painter {
  readonly want: (region: Pick<DrawnRegion, 'adcode' | 'level'>, look: Look) => void;
  /** Writes what differs from the last written; nothing while the engine is not ready. */
  readonly flush: () => void;
  /** The engine can be written to and has forgotten everything: all looks are written. */
  readonly start: () => void;
  /** The engine must not be called until `start`. */
  readonly stop: () => void;
}

interface SourcedLook {
  readonly source: PaintedSource;
  readonly look: LookState;
}

export function createPainter(engine: FeatureStates, counters: ProbeCounters): Painter {
  const latest = new Map<Adcode, SourcedLook>();
  const written = new Map<Adcode, LookState>();
  const dirty = new Set<Adcode>();
  let ready = false;

  function write(id: Adcode, { source, look }: SourcedLook): void {
    const last = written.get(id);
    const keys = LOOK_KEYS.filter((key) => !last || look[key] !== last[key]);
    if (keys.length === 0) return;
    engine.setFeatureState({ source, id }, Object.fromEntries(keys.map((key) => [key, look[key]])));
    written.set(id, look);
    counters.writes += 1;
  }
  function flush(): void {
    if (!ready) return;
    for (const id of dirty) write(id, latest.get(id)!);
    dirty.clear();
  }

  return {
    want({ adcode, level }, look) {
      latest.set(adcode, { source: SOURCE_OF[level], look: lookState(look) });
      dirty.add(adcode);
    },
    flush,
    start() {
      written.clear();
      ready = true;
      for (const id of latest.keys()) dirty.add(id);
      flush();
    },
    stop() {
      ready = false;
    },
  };
}
