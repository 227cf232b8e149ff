/** The program of the layers that come only where they are asked for. A new one is a folder, and a line here. */
export { bringLayers } from './bring';
export { changeLayer } from './change/change';
export { shareLayers } from './hashrate/hashrate';
