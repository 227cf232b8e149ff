/** What the smallest page tells its reader by itself when something is not as it should be. */
export const en = {
  title: 'Notices',
  dismiss: 'Dismiss',
  url: (detail: string, instead?: string) =>
    `The link’s ${detail} cannot be used as is.${instead ? ` Used instead: ${instead}.` : ''}`,
  version: (detail: string) =>
    `Data version ${detail} is not known here or did not arrive. What is shown is the current version.`,
  layer: (detail: string) =>
    `What the map was to show could not be loaded${detail && ` (${detail})`}. The map shows the orders instead.`,
  explorer: () =>
    'The moving map could not be loaded here. What is shown is right; zooming and sources are on the full map.',
};
