export const en = {
  withoutScripts:
    'The slider, the search and the sources need scripts. Without them this page shows one day.',
  tableCaption: (day: string) => `Status of the 34 provincial-level units on ${day}`,
  columns: 'Place|Status|Since|By which act',
  inPart: (status: string) => ` (${status} in part)`,
};
