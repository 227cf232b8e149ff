import { bringLayers } from '../../layers/bring';
import { openPinned } from '../../state/openRecord';

const late = { bringLayers, openPinned };

declare global {
  interface Window {
    cnMiningMapLate?: typeof late;
  }
}

// The page's own script may not import it: what stands in a page is trusted by its hash, which is not handed on to an import.
window.cnMiningMapLate = late;
