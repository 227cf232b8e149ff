/** What stands in the place of a part of the page that did not arrive. */
export const en = {
  failed: 'A part of the page could not be loaded. What is shown stays.',
  retry: 'Try again',
  reload: 'Load the page again',
};
