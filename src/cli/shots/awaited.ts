/** What the page keeps in the places of panel, search and list until they come, after the map: it calls itself ready before. */
export const AWAITED = '.panel-loading, .search-place:empty, #regions:empty';
