import { pageAddress } from '../state/address';
import type { App, Notice } from '../state/app';
import { splitQuery } from '../state/query';
import { COMPARES, METRICS, type AppState } from '../state/state';
import { DEFAULT_STATE } from '../state/url';
import type { Wanted } from './bring';
import { heldLayers, holdLayers, type LateLayers } from './held';

/** Loads the program of the late layers. */
export type LateProgram = () => Promise<Pick<typeof import('./late'), 'bringLayers'>>;

/** The parts of a state that may ask for a late layer. */
type Asking = keyof LateLayers;
const ASKING = ['metric', 'compare'] as const satisfies readonly Asking[];

/** Has what `wanted` names held. Rejects where a file does not arrive. */
async function arrival(wanted: Wanted, program: LateProgram): Promise<void> {
  const { bringLayers } = await program();
  holdLayers(await bringLayers(wanted));
}

/** The layer that `state` asks for; null where none is asked for, or it is there. */
const MISSING: { readonly [A in Asking]: (state: Pick<AppState, A>) => Wanted | null } = {
  metric: ({ metric }) => (metric === 'status' || heldLayers().metric?.[metric] ? null : metric),
  compare: ({ compare }) => (compare === null || heldLayers().compare ? null : 'compare'),
};

/** Brings all layers that `state` asks for. Rejects where a file does not arrive. */
export async function loadLayers(state: Pick<AppState, Asking>, program: LateProgram): Promise<void> {
  const missing = ASKING.map((asking) => MISSING[asking](state));
  await Promise.all(missing.map((wanted) => wanted && arrival(wanted, program)));
}

/**
 * Brings the layers that an address names while its record is still on its way. Never rejects: whoever reads the address with the
 * record asks for what did not arrive, and tells.
 */
export async function loadAddressed(query: string, program: LateProgram): Promise<void> {
  const parts = splitQuery(query);
  const named = <T extends string>(name: Asking, values: readonly T[]) =>
    values.find((value) => value === parts.find(({ known }) => known === name)?.value.toLowerCase());
  const { metric, compare } = DEFAULT_STATE;
  const asked = {
    metric: named('metric', METRICS) ?? metric,
    compare: named('compare', COMPARES) ?? compare,
  };
  await loadLayers(asked, program).catch(() => undefined);
}

/**
 * Loads a late layer as soon as the state asks for it. Until it is there the state asks for none, so that no map is coloured as
 * one thing and named as another. Where it does not arrive a notice says so, and it is asked for again when the reader wants that
 * or the connection comes back. What was asked for last counts, in the step of a story that asked, until the reader goes back or
 * forth to another address: a link within the page is no such way. Resolves once what the page opens with is there or told to be lost.
 */
export async function watchLayers(
  { store, notices, notify }: Pick<App, 'store' | 'notices' | 'notify'>,
  program: LateProgram,
): Promise<void> {
  const isOther = ({ code }: Notice) => code !== 'layer';
  /** The states that asked last, for what is still to be chosen. */
  const requested = new Map<Asking, AppState>();
  const isDue = (asking: Asking, state: AppState) => requested.get(asking) === state;
  const dropNotice = () => {
    if (requested.size === 0) notices.setState(notices.getState().filter(isOther), true);
  };
  const settle = async (asking: Asking): Promise<void> => {
    const state = store.getState();
    const wanted = MISSING[asking](state);
    if (wanted === null) return;
    requested.set(asking, state);
    store.setState({ [asking]: DEFAULT_STATE[asking] });
    const choose = () => {
      if (!isDue(asking, state)) return;
      requested.delete(asking);
      dropNotice();
      const { story, step, time } = store.getState();
      if (story !== state.story || step !== state.step) return;
      // A comparison ends with its range.
      if (asking === 'metric' || time.from !== null) store.setState({ [asking]: state[asking] });
    };
    try {
      await arrival(wanted, program);
    } catch (error) {
      if (!isDue(asking, state)) return;
      const { message: detail, reason } = error as Error & Pick<Notice, 'reason'>;
      notify({ code: 'layer', detail: '', ...(reason && { detail, reason }), retry: choose });
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
  pageAddress.onReturn(() => {
    requested.clear();
    dropNotice();
  });
  addEventListener('online', () => {
    for (const notice of notices.getState()) if (!isOther(notice)) notice.retry?.();
  });
  await Promise.all(ASKING.map(settle));
}
