/** The page of an embed, as far as it does not share its words with the full map. */
export const en = {
  open: 'Open the full map',
  blocked: 'This page may not open another. The address of the full map:',
  slider: 'Day',
  previous: 'Earlier event',
  next: 'Later event',
  noScripts: (day: string) =>
    `No script runs in this frame: it shows ${day}, whichever day its address asks for.`,
  details: 'About what is selected',
};
