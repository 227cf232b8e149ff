import type { App, Notice } from '../state/app';
import { failureText } from '../state/failureText';
import { LoadError } from '../state/load';
import { loadSeries } from '../state/series';
import type { AppState } from '../state/state';
import { DEFAULT_STATE } from '../state/url';
import { heldLayers, holdLayers, type LateLayers, type LateMetric } from './held';

/** Loads the program of the late layers. */
export type LateProgram = () => Promise<typeof import('./late')>;

/** The parts of a state that may ask for a late layer. */
type Asking = keyof LateLayers;
const ASKING = ['metric', 'compare'] as const satisfies readonly Asking[];

/** Makes layers of the program and the figures that they need. Rejects where a file does not arrive. */
type Bring = (program: LateProgram) => Promise<Partial<LateLayers>>;

const bringShares: Bring = async (program) => {
  const [{ shareLayers }, shares] = await Promise.all([program(), loadSeries('shares')]);
  return { metric: shareLayers(shares) };
};
const bringChange: Bring = async (program) => ({ compare: (await program()).changeLayer });

/** What brings each metric; those of the same figures come together. */
const METRIC: Readonly<Record<LateMetric, Bring>> = { hashrate: bringShares, 'hashrate-world': bringShares };

/** What is on its way. */
const coming = new Map<Bring, Promise<void>>();

/** Has what `bring` makes held, loaded once however many wait for it. Rejects where a file does not arrive. */
function arrival(bring: Bring, program: LateProgram): Promise<void> {
  const arriving =
    coming.get(bring) ??
    bring(program)
      .then(holdLayers)
      .finally(() => coming.delete(bring));
  coming.set(bring, arriving);
  return arriving;
}

/** What brings the layer that `state` asks for; null where none is asked for, or it is there. */
const MISSING: { readonly [A in Asking]: (state: Pick<AppState, A>) => Bring | null } = {
  metric: ({ metric }) => (metric === 'status' || heldLayers().metric?.[metric] ? null : METRIC[metric]),
  compare: ({ compare }) => (compare === null || heldLayers().compare ? null : bringChange),
};

/** Brings all layers that `state` asks for. Rejects where a file does not arrive. */
export async function loadLayers(state: Pick<AppState, Asking>, program: LateProgram): Promise<void> {
  const missing = ASKING.map((asking) => MISSING[asking](state));
  await Promise.all(missing.map((bring) => bring && arrival(bring, program)));
}

/**
 * Loads a late layer as soon as the state asks for it. Until it is there the state asks for none, so that no map is coloured as
 * one thing and named as another. Where it does not arrive a notice says so, and it is asked for again when the reader wants that
 * or the connection comes back. What was asked for last counts, in the step of a story that asked, until the reader goes back or
 * forth. Resolves once what the page opens with is there or told to be lost.
 */
export async function watchLayers(
  { store, notices, notify }: Pick<App, 'store' | 'notices' | 'notify'>,
  program: LateProgram,
): Promise<void> {
  const isOther = ({ code }: Notice) => code !== 'layer';
  /** The states that asked last, for what is still to be chosen. */
  const requested = new Map<Asking, AppState>();
  const dropNotice = () => notices.setState(notices.getState().filter(isOther), true);
  const settle = async (asking: Asking): Promise<void> => {
    const state = store.getState();
    const bring = MISSING[asking](state);
    if (bring === null) return;
    requested.set(asking, state);
    store.setState({ [asking]: DEFAULT_STATE[asking] });
    const choose = () => {
      if (requested.get(asking) !== state) return;
      requested.delete(asking);
      if (requested.size === 0) dropNotice();
      const { story, step, time } = store.getState();
      if (story !== state.story || step !== state.step) return;
      // A comparison ends with its range.
      if (asking === 'metric' || time.from !== null) store.setState({ [asking]: state[asking] });
    };
    try {
      await arrival(bring, program);
    } catch (error) {
      const reason = error instanceof LoadError && { detail: error.message, reason: failureText(error) };
      notify({ code: 'layer', detail: '', ...reason, retry: choose });
      return;
    }
    choose();
  };
  for (const asking of ASKING)
    store.subscribe(
      (state) => state[asking],
      () => void settle(asking),
    );
  // Before the address that they come to is read, which asks anew.
  addEventListener('popstate', () => {
    requested.clear();
    dropNotice();
  });
  addEventListener('online', () => {
    for (const notice of notices.getState()) if (!isOther(notice)) notice.retry?.();
  });
  await Promise.all(ASKING.map(settle));
}
