/**
 * The program of the layers that come only where they are asked for. A new one is a folder, and a line in `bring.ts` and in
 * `cli/shots/material.ts`.
 */
export { bringLayers } from './bring';
export { changeLayer } from './change/change';
export { shareLayers } from './hashrate/hashrate';
