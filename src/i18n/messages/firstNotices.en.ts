/** What the smallest page tells its reader by itself when something is not as it should be. */
export const en = {
  title: 'Notices',
  dismiss: 'Dismiss',
  url: (detail: string) => `The link has a value that this map does not know, so it was repaired: ${detail}`,
  version: (detail: string) =>
    `Data version ${detail} is not known here or did not arrive. What is shown is the current version.`,
  explorer: () =>
    'The moving map could not be loaded here. What is shown is right; zooming and sources are on the full map.',
};
