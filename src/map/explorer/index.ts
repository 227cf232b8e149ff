/** The explorer's own chunk: the only way to MapLibre, loaded after the figure is on the screen. */
export { createExplorerSurface, type ExplorerSurface } from './explorerSurface';
