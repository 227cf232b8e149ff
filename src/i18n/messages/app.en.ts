export const en = {
  product: 'China’s crypto-mining crackdown',
  tagline: 'Province by province, order by order, 2013 to 2026',
  documentTitle: (headline: string) => `${headline} · China’s crypto-mining crackdown`,
  skipToRegions: 'Skip to the list of regions',
  skipToPanel: 'Skip to what happened',
  language: 'Language',
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark', auto: 'As the device' },
  mapArea: 'Map',
  timeArea: 'Time',
  panelArea: 'What happened',
  boundaryCredit: 'Boundaries © OpenStreetMap contributors',
  legendArea: 'Legend',
  loading: 'Loading the record …',
  failed: {
    title: 'The record could not be loaded',
    body: (reason: string) =>
      `The map’s data did not arrive whole (${reason}). What is on the page stays as it is.`,
    retry: 'Try again',
  },
  share: 'Share / download',
  mapFailed: 'The map could not be drawn. Time, panel and search go on working.',
  notices: {
    title: 'Notices',
    dismiss: 'Dismiss',
    url: (detail: string) =>
      `The link has a value that this map does not know, so it was repaired: ${detail}`,
    version: (detail: string) =>
      `Data version ${detail} is not known here or did not arrive. What is shown is the current version.`,
    shapes: (detail: string) => `Some boundaries could not be loaded (${detail}). What was shown stays.`,
    details: (detail: string) => `Sources and notes could not be loaded (${detail}).`,
    search: (detail: string) => `Search could not be loaded (${detail}).`,
    webgl: () =>
      'This browser offers no 3D graphics, so the map is drawn in another way. Nothing is missing.',
    worker: () =>
      'The map engine was not allowed to start here, so the map is drawn in another way. Nothing is missing.',
    'context-lost': () => 'The graphics card stopped drawing the map. It is being restored for the same day.',
    share: () =>
      'The dialog for sharing and downloading could not be loaded. Check the connection and try again.',
    explorer: () =>
      'The moving map could not be loaded here. What is shown is right; zooming and sources are on the full map.',
  },
  errors: {
    http: (status: number) => `the server answered ${status}`,
    network: 'no connection',
    malformed: 'the file is damaged or cut short',
    version: 'the file is of another version',
  },
};
