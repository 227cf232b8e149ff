import { plural } from '../plural';

/** The map, its buttons, its tooltip and the list of regions. */
export const en = {
  stage: (place: string) =>
    `Map of ${place}. Arrow keys move it, plus and minus zoom, 0 shows all of it. The list of regions says what the map shows.`,
  canvas: 'Drawing of the map',
  controls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: (place: string) => `Show all of ${place}`,
  fullscreen: 'Full screen',
  exitFullscreen: 'Leave full screen',
  breadcrumb: 'Place shown',
  hints: {
    wheel: 'Use Ctrl + scroll to zoom the map',
    wheelMac: 'Use ⌘ + scroll to zoom the map',
    touch: 'Use two fingers to move the map',
  },
  loading: 'The map is loading …',
  failed: 'The boundaries could not be loaded.',
  failedInside: (place: string) => `The boundaries inside ${place} could not be loaded.`,
  retry: 'Try again',
  below: (n: number) => `${plural(n, 'place', 'places')} inside acted on ${n === 1 ? 'its' : 'their'} own`,
  projects: (n: number) =>
    `${plural(n, 'suspected mining project', 'suspected mining projects')} on Sichuan’s list`,
  again: (place: string) => `Select again to go into ${place}`,
  list: {
    provinces: 'Provinces and regions',
    inside: (place: string) => `Places in ${place}`,
    help: 'Arrow keys move, letters jump (names in Chinese, English or pinyin), Enter selects and then goes in, Escape goes back.',
  },
};
