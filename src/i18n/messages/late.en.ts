/** What stands in the place of a part of the page that did not arrive. */
export const en = {
  failed: 'A part of the page could not be loaded. What is shown stays.',
  retry: 'Try again',
  reload: 'Load the page again',
  /** Why a file could not be used. */
  reasons: {
    http: (status: number) => `the server answered ${status}`,
    network: 'no connection',
    malformed: 'the file is damaged or cut short',
    version: 'the file is of another version',
  },
};
