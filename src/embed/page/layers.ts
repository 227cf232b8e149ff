import * as late from '../../layers/late';

declare global {
  interface Window {
    cnMiningMapLayers?: typeof late;
  }
}

// The page's own script may not import it: what stands in a page is trusted by its hash, which is not handed on to an import.
window.cnMiningMapLayers = late;
