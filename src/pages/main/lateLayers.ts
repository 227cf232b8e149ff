import type { LateProgram } from '../../layers/watch';
import { loadAgain } from '../../state/untilLoaded';

/** The program of the layers that the page does not open with. */
export const lateLayers: LateProgram = () => loadAgain(() => import('../../layers/late'));
